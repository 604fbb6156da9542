package nl.kamergraaf.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.samples.Run.Style;

/**
 * The XML of official publications (op-xsd): {@code kamerstuk} for a paper with a {@code dossier}, else {@code kamervragen}.
 * A link to {@code datum:2031-11-04} becomes a {@code datum} element, any other an {@code extref}.
 */
final class PublicationXml implements Form {

    @Override
    public byte[] render(Paper paper) {
        boolean kamerstuk = !paper.find("dossier").isEmpty();
        StringBuilder xml = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://technische-documentatie.oep.overheid.nl/repository/schemas/op-consolidated/op-consolidated_2014-05-15/xsd/op-xsd-2014-05-15.xsd">
                  <metadata>
                    <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/%s/metadata.xml"/>
                  </metadata>
                """
                        .formatted(paper.get("identifier")));
        if (kamerstuk) {
            kamerstuk(xml, paper);
        } else {
            kamervragen(xml, paper);
        }
        return xml.append("</officiele-publicatie>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void kamerstuk(StringBuilder xml, Paper paper) {
        xml.append("  <kamerstuk>\n    <kamerstukkop>\n");
        head(xml, paper, "Kamerstukken");
        xml.append("    </kamerstukkop>\n    <dossier>\n      <dossiernummer>\n        <dossiernr>")
                .append(paper.get("dossier"))
                .append("</dossiernr>\n      </dossiernummer>\n      <titel>")
                .append(Markup.escape(paper.get("dossier-title")))
                .append("</titel>\n    </dossier>\n    <stuk>\n      <stuknr>Nr. <ondernummer kamer=\"2\">")
                .append(paper.get("number"))
                .append("</ondernummer></stuknr>\n      <titel>")
                .append(Markup.escape(paper.get("title")))
                .append("</titel>\n");
        if (!paper.find("proposed").isEmpty()) {
            xml.append("      <datumtekst>Voorgesteld <datum isodatum=\"")
                    .append(paper.get("date"))
                    .append("\">")
                    .append(paper.get("proposed"))
                    .append("</datum></datumtekst>\n");
        }
        xml.append("      <algemeen>\n        <vrije-tekst>\n          <tekst status=\"goed\">\n");
        List<Block> body = paper.body();
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            boolean continued = block instanceof Block.Continued;
            boolean continues = i + 1 < body.size() && body.get(i + 1) instanceof Block.Continued;
            if (continues && !continued) {
                xml.append("            <al-groep>\n");
            }
            if (block instanceof Block.Heading) {
                element(xml, 12, "tussenkop", " kopopmaak=\"vet\"", paper, block);
            } else {
                element(xml, continues || continued ? 14 : 12, "al", "", paper, block);
            }
            if (continued && !continues) {
                xml.append("            </al-groep>\n");
            }
        }
        xml.append("          </tekst>\n        </vrije-tekst>\n");
        if (!paper.find("signature").isEmpty()) {
            signature(xml, paper.get("signature").split("\\|"));
        }
        xml.append("      </algemeen>\n    </stuk>\n  </kamerstuk>\n");
    }

    private static void signature(StringBuilder xml, String[] parts) {
        xml.append("        <tekst-sluiting>\n          <ondertekening>\n            <functie>")
                .append(parts[0])
                .append("</functie>\n            <naam>\n              <voornaam>")
                .append(parts[1])
                .append("</voornaam>\n              <achternaam>")
                .append(parts[2])
                .append("</achternaam>\n            </naam>\n          </ondertekening>\n        </tekst-sluiting>\n");
    }

    private static void kamervragen(StringBuilder xml, Paper paper) {
        xml.append("  <kamervragen>\n    <kamervraagkop>\n");
        head(xml, paper, "Aanhangsel van de Handelingen");
        xml.append("    </kamervraagkop>\n    <kamervraagnummer>")
                .append(paper.get("number"))
                .append("</kamervraagnummer>\n");
        String open = "";
        boolean first = true;
        for (Block block : paper.body()) {
            if (block instanceof Block.Label label) {
                String words = Run.plain(label.runs());
                xml.append(open.isEmpty() ? "" : "    </" + open + ">\n");
                open = words.startsWith("Vraag") ? "vraag" : words.startsWith("Antwoord") ? "antwoord" : "mededeling";
                xml.append("    <").append(open).append(">\n");
                element(xml, 6, "nr", " status=\"officieel\"", paper, block);
            } else if (open.isEmpty()) {
                String type = first ? " type=\"vraag\"" : " type=\"antwoord\"";
                element(xml, 4, "kamervraagomschrijving", type, paper, block);
                first = false;
            } else {
                element(xml, 6, "al", "", paper, block);
            }
        }
        xml.append("    </").append(open).append(">\n  </kamervragen>\n");
    }

    private static void head(StringBuilder xml, Paper paper, String type) {
        List<String> lines = List.of(
                "vergaderjaar\">Vergaderjaar " + paper.get("vergaderjaar").replace('–', '-'),
                "kameraanduiding\">Tweede Kamer der Staten-Generaal",
                "kamernummer\">2",
                "documenttype\">" + type);
        for (String line : lines) {
            xml.append("      <tekstregel inhoud=\"").append(line).append("</tekstregel>\n");
        }
    }

    private static void element(
            StringBuilder xml, int indent, String name, String attributes, Paper paper, Block block) {
        xml.append(" ".repeat(indent))
                .append('<')
                .append(name)
                .append(attributes)
                .append('>');
        boolean names = name.equals("kamervraagomschrijving");
        for (Run run : block.runs()) {
            run(xml, paper, run, names);
        }
        xml.append("</").append(name).append(">\n");
    }

    private static void run(StringBuilder xml, Paper paper, Run run, boolean names) {
        String text = Markup.escape(run.plain());
        String target = run.target();
        if (run.style() == Style.MARK) {
            xml.append("<noot id=\"ID-")
                    .append(paper.get("identifier"))
                    .append("-d1e")
                    .append(text);
            xml.append("\" type=\"voet\"><noot.nr>").append(text).append("</noot.nr><noot.al>");
            paper.note(run.text()).runs().forEach(r -> run(xml, paper, r, false));
            xml.append("</noot.al></noot>");
        } else if (target != null && target.startsWith("datum:")) {
            xml.append("<datum isodatum=\"")
                    .append(target.substring(6))
                    .append("\">")
                    .append(text)
                    .append("</datum>");
        } else if (target != null) {
            xml.append("<extref doc=\"").append(target).append("\" soort=\"document\" status=\"actief\">");
            xml.append(text).append("</extref>");
        } else if (names && run.style() == Style.BOLD) {
            xml.append("<naam><achternaam>").append(text).append("</achternaam></naam>");
        } else if (names && run.style() == Style.ITALIC) {
            xml.append("<kamervraagonderwerp>").append(text).append("</kamervraagonderwerp>");
        } else if (run.style() == Style.ITALIC) {
            xml.append("<nadruk type=\"cur\">").append(text).append("</nadruk>");
        } else {
            xml.append(text);
        }
    }
}
