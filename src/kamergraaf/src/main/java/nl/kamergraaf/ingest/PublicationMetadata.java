package nl.kamergraaf.ingest;

import nl.kamergraaf.model.MetadataKey;

/**
 * Names of the metadata of official publications (OWMS and its extension for parliamentary papers) as this program calls
 * them.
 */
final class PublicationMetadata {

    private PublicationMetadata() {}

    /**
     * Keeps one statement of a publication.
     *
     * @param name   as in the {@code name} of a {@code meta} element
     * @param scheme the list from which the value comes; may be empty
     */
    static void keep(Draft draft, String name, String scheme, String content) {
        switch (name) {
            case "DC.identifier" -> draft.metadata(MetadataKey.IDENTIFIER, content);
            case "OVERHEIDop.externMetadataRecord" -> draft.metadata(MetadataKey.IDENTIFIER, ofRecord(content));
            case "OVERHEIDop.vraagnummer" -> draft.metadata(MetadataKey.ZAAK, content);
            case "DC.title" -> draft.metadata(MetadataKey.TITLE, content);
            case "OVERHEIDop.documenttitel" -> draft.metadata(MetadataKey.SUBJECT, content);
            case "DC.type" -> {
                if (!scheme.endsWith("Informatietype")) {
                    draft.metadata(MetadataKey.TYPE, content);
                }
            }
            case "DCTERMS.issued" -> draft.metadata(MetadataKey.DATE, content);
            case "OVERHEIDop.datumIndiening" -> draft.metadata(MetadataKey.SUBMITTED, content);
            case "OVERHEIDop.datumOntvangst" -> draft.metadata(MetadataKey.RECEIVED, content);
            case "OVERHEIDop.indiener" -> draft.metadata(MetadataKey.ASKER, content);
            case "OVERHEIDop.ontvanger" -> draft.metadata(MetadataKey.SENDER, content);
            case "OVERHEIDop.vergaderjaar" -> draft.metadata(MetadataKey.SESSION, content);
            default -> {}
        }
    }

    /** Returns the identifier in the address of a metadata record: the folder in which {@code metadata.xml} lies. */
    private static String ofRecord(String address) {
        int file = address.lastIndexOf('/');
        int folder = address.lastIndexOf('/', file - 1);
        return file > 0 && folder >= 0 ? address.substring(folder + 1, file) : "";
    }

    /** Returns the identifier to which a link between publications leads; the address itself where it is none. */
    static String target(String address) {
        String name = address.strip();
        if (!name.contains("/") && name.endsWith(".html")) {
            return name.substring(0, name.length() - ".html".length());
        }
        return name;
    }
}
