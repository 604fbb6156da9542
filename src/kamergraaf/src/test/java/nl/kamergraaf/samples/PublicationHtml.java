package nl.kamergraaf.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The web page of a published Kamerstuk: what the paper is in {@code meta} elements, its text in the body. */
final class PublicationHtml implements Form {

    @Override
    public byte[] render(Paper paper) {
        StringBuilder html = new StringBuilder(
                """
                <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html
                  PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl">
                   <head>
                      <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
                """);
        metadata(paper).forEach((name, content) -> meta(html, name, content));
        paper.list("proposer").forEach(name -> meta(html, "OVERHEIDop.indiener", name));
        html.append("      <title></title>\n   </head>\n   <body>\n      <div id=\"broodtekst\">\n");
        if (paper.find("dossier").isEmpty()) {
            kamervragen(html, paper);
        } else {
            kamerstuk(html, paper);
        }
        html.append("      </div>\n      <div id=\"voetregel\"></div>\n   </body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void kamerstuk(StringBuilder html, Paper paper) {
        html.append("         <h1 class=\"dossiertitel\"><span class=\"dossiernummer\">\n               ")
                .append(paper.get("dossier"))
                .append("\n               </span> ")
                .append(Markup.escape(paper.get("dossier-title")))
                .append("\n         </h1>\n         <div class=\"stuk\">\n")
                .append("            <h1 class=\"stuktitel\"><span class=\"stuknummer\">Nr. ")
                .append(paper.get("number"))
                .append("\n                  </span> ")
                .append(Markup.escape(paper.get("title")))
                .append("\n            </h1>\n");
        if (!paper.find("proposed").isEmpty()) {
            html.append("            <p class=\"kamerstukdatum\">Voorgesteld <span class=\"datum\">")
                    .append(paper.get("proposed"))
                    .append("</span></p>\n");
        }
        html.append("            <div class=\"algemeen\">\n");
        paper.body().forEach(block -> element(html, block instanceof Block.Heading ? "h2" : "p", "", block));
        html.append("            </div>\n         </div>\n");
    }

    private static void kamervragen(StringBuilder html, Paper paper) {
        boolean open = false;
        for (Block block : paper.body()) {
            if (block instanceof Block.Label label) {
                String kind = Run.plain(label.runs()).startsWith("Vraag") ? "vraag" : "antwoord";
                html.append(open ? "         </div>\n" : "")
                        .append("         <div class=\"")
                        .append(kind)
                        .append("\">\n");
                element(html, "h2", " class=\"stuktitel no-toc\"", block);
                open = true;
            } else if (open) {
                element(html, "p", "", block);
            } else {
                element(html, "h1", " class=\"kamervraagomschrijving_kop no-toc\"", block);
            }
        }
        html.append("         </div>\n");
    }

    private static void element(StringBuilder html, String name, String attributes, Block block) {
        html.append("            <").append(name).append(attributes).append('>');
        block.runs().forEach(run -> run(html, run));
        html.append("</").append(name).append(">\n");
    }

    private static void run(StringBuilder html, Run run) {
        String text = Markup.escape(run.plain());
        if (run.target() == null) {
            html.append(text);
        } else {
            html.append("<a href=\"").append(run.target()).append(".html\" title=\"link naar publicatie ");
            html.append(run.target()).append("\">").append(text).append("</a>");
        }
    }

    private static void meta(StringBuilder html, String name, String content) {
        html.append("      <meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(Markup.escape(content))
                .append("\" />\n");
    }

    private static Map<String, String> metadata(Paper paper) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("DC.identifier", paper.get("identifier"));
        if (paper.find("dossier").isEmpty()) {
            metadata.put("OVERHEIDop.vraagnummer", paper.get("zaak"));
            metadata.put("OVERHEIDop.aanhangselNummer", paper.get("number"));
            metadata.put("OVERHEIDop.ontvanger", paper.get("recipient"));
            metadata.put("OVERHEIDop.datumOntvangst", paper.get("date"));
            metadata.put("OVERHEIDop.publicationName", "Kamervragen (Aanhangsel)");
            metadata.put("DC.title", paper.get("document-title"));
        } else {
            metadata.put("OVERHEIDop.ondernummer", paper.get("number"));
            metadata.put("OVERHEIDop.dossiernummer", paper.get("dossier").replace(" ", ""));
            metadata.put("OVERHEIDop.dossiertitel", paper.get("dossier-title"));
            metadata.put("OVERHEIDop.documenttitel", paper.get("document-title"));
            metadata.put("OVERHEIDop.publicationName", "Kamerstuk");
            metadata.put(
                    "DC.title",
                    paper.get("dossier-title") + "; " + paper.get("type") + "; " + paper.get("document-title"));
        }
        metadata.put("DC.type", paper.get("type"));
        metadata.put("OVERHEIDop.vergaderjaar", paper.get("vergaderjaar").replace('–', '-'));
        metadata.put("DC.creator", "Tweede Kamer der Staten-Generaal");
        metadata.put("DCTERMS.issued", paper.get("date"));
        metadata.put("DCTERMS.language", "nl");
        return metadata;
    }
}
