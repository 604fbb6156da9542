package nl.kamergraaf.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows citations from paper to paper. */
public interface TraceQueries {

    /** The most steps that a trace goes. */
    int DEEPEST = 6;

    /** The most links that a trace holds. */
    int MOST_LINKS = 1000;

    /** Which way citations are followed. */
    enum Direction {
        /** To what a paper rests on. */
        BACK,
        /** To what builds on a paper. */
        FORWARD;

        /** Returns its name in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Follows the citations of a paper, or of one part of it.
     *
     * @param id        id of a paper's node, or of a part ({@code PAPER#A2}): then its citations, those of its notes and those of
     *                  the parts that it refers to begin the trace (back only)
     * @param depth     steps, 1 to {@value #DEEPEST}
     * @param mostLinks where to stop, 1 to {@value #MOST_LINKS}; nearer links come first
     * @return the trace; without links where nothing is cited or there is no such paper
     */
    Trace trace(String id, Direction direction, int depth, int mostLinks);

    /**
     * A trace: every paper in it once, every citation between them once, so that circles end. {@link #from} gives the tree.
     *
     * @param root      id of the paper at which it begins
     * @param direction which way
     * @param papers    every paper in it by id, the root first, then by step
     * @param links     citations, by step, then paper, then place in the text
     * @param references references from part to part within the papers that were unfolded, in reading order
     * @param complete  whether no link was left out
     */
    record Trace(
            String root,
            Direction direction,
            Map<String, DocumentRef> papers,
            List<Link> links,
            List<Reference> references,
            boolean complete) {

        /** Returns the links that lead on from a paper: those it cites, or on a forward trace those that cite it. */
        public List<Link> from(String paper) {
            return links.stream()
                    .filter(link -> (direction == Direction.BACK ? link.citing() : link.cited()).equals(paper))
                    .toList();
        }

        /** Returns the paper to which a link leads on this trace. */
        public DocumentRef next(Link link) {
            DocumentRef next = papers.get(direction == Direction.BACK ? link.cited() : link.citing());
            if (next == null) {
                throw new IllegalArgumentException("the link is not of this trace: " + link);
            }
            return next;
        }
    }

    /**
     * A citation in a trace.
     *
     * @param step        how many steps from the root, from 1
     * @param citing      id of the paper that cites
     * @param partId      part that cites
     * @param partCaption its short name
     * @param noteOf      where the part is a footnote, short names of the parts that it belongs to: "Vraag 1"
     * @param cited       id of the paper cited
     * @param text        the words
     * @param page        on which they stand
     * @param basis       what the link rests on
     * @param confidence  0 to 1
     * @param dateDiffers whether the words give another date than the paper bears
     */
    record Link(
            int step,
            String citing,
            String partId,
            String partCaption,
            List<String> noteOf,
            String cited,
            String text,
            @Nullable Integer page,
            String basis,
            double confidence,
            boolean dateDiffers) {}

    /**
     * A reference to another part of the same paper.
     *
     * @param paper       id of the paper
     * @param fromPart    id of the part that refers
     * @param fromCaption its short name
     * @param toPart      id of the part meant
     * @param toCaption   its short name
     * @param text        the words
     */
    record Reference(String paper, String fromPart, String fromCaption, String toPart, String toCaption, String text) {}
}
