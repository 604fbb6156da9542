package nl.kamergraaf.mention.entity;

import java.text.Normalizer;

/** Makes ids of names. */
final class Slug {

    private Slug() {}

    /** Returns a name in lower-case ASCII letters, digits and single hyphens: "Raad van Europa" → "raad-van-europa". */
    static String of(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = Character.toLowerCase(parts.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c == '\u0131') {
                slug.append('i');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : slug.substring(0, end);
    }
}
