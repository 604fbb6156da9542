package nl.kamergraaf.samples;

import java.nio.charset.StandardCharsets;

/**
 * Plain text, a paragraph a line. A paper whose text must be kept to the letter, line ends and form feeds included, is a
 * {@code .txt} file among the papers instead.
 */
final class PlainText implements Form {

    @Override
    public byte[] render(Paper paper) {
        StringBuilder text = new StringBuilder();
        for (Block block : paper.body()) {
            if (block instanceof Block.Label) {
                text.append('\n');
            }
            for (Run run : block.runs()) {
                text.append(run.plain());
            }
            text.append('\n');
        }
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Note note) {
                text.append(note.mark())
                        .append(' ')
                        .append(Run.plain(note.runs()))
                        .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
