package nl.kamergraaf.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Names reduced to what tells them apart: lower-case letters without marks, and digits, with a dash for all else. */
public final class Slugs {

    private Slugs() {}

    /** Returns the slug of a text: {@code van-voorbeeld-c-s} for "Van Voorbééld c.s.". */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** Returns the last word of a slug: {@code voorbeeld} of {@code van-voorbeeld}. */
    static String lastWord(String slug) {
        return slug.substring(slug.lastIndexOf('-') + 1);
    }
}
