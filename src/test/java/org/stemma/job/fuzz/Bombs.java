package org.stemma.job.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Small files that would like to be large, and archives that would like to be written elsewhere. */
enum Bombs {
    BLANK_PART {
        @Override
        Carrier of(News news, Dice dice, Lures lures) {
            Carrier office = office(news, dice);
            String part = dice.one(List.copyOf(office.parts().keySet()));
            byte[] blank = new byte[dice.about(40 * MILLION)];
            Arrays.fill(blank, (byte) ' ');
            return office.with(part, joined(office.parts().getOrDefault(part, new byte[0]), blank));
        }
    },
    MANY_PARTS {
        @Override
        Carrier of(News news, Dice dice, Lures lures) {
            Map<String, byte[]> parts = new LinkedHashMap<>(office(news, dice).parts());
            for (int i = 0; i < dice.about(8_000); i++) {
                parts.put("word/media/" + i + ".xml", new byte[0]);
            }
            return new Carrier(office(news, dice).ending(), Carrier.Packing.ZIP, parts);
        }
    },
    NESTED_ARCHIVES {
        @Override
        Carrier of(News news, Dice dice, Lures lures) throws IOException {
            Carrier office = office(news, dice);
            byte[] inner = office.packed();
            for (int i = 0; i < 20; i++) {
                inner = new Carrier("", Carrier.Packing.ZIP, Map.of("word/embeddings/x.docx", inner)).packed();
            }
            return office.with("word/embeddings/x.docx", inner);
        }
    },
    ESCAPING_PARTS {
        @Override
        Carrier of(News news, Dice dice, Lures lures) {
            Carrier office = office(news, dice);
            for (String name : List.of(
                    "../../escaped.txt", "/tmp/escaped.txt", "..\\..\\escaped.txt", "C:\\escaped.txt", "a/../../b")) {
                office = office.with(name, Carrier.utf8("out"));
            }
            return office;
        }
    },
    FOREIGN_PARTS {
        @Override
        Carrier of(News news, Dice dice, Lures lures) {
            return office(news, dice)
                    .with(
                            "word/_rels/document.xml.rels",
                            Carrier.utf8(
                                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                            + "<Relationship Id=\"r9\" TargetMode=\"External\" Target=\"" + lures.url()
                                            + "template.dotm\" Type=\""
                                            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                                            + "<Relationship Id=\"r8\" TargetMode=\"External\" Target=\"" + lures.file()
                                            + "\" Type=\""
                                            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/></Relationships>"));
        }
    },
    LONG_CELL {
        @Override
        Carrier of(News news, Dice dice, Lures lures) {
            String words = "word ".repeat(dice.about(600_000));
            News huge = news.with(news.title(), List.of(words));
            return dice.oneIn(2) ? Carriers.xlsx(huge) : Carriers.csv(huge);
        }
    },
    GZIP {
        @Override
        Carrier of(News news, Dice dice, Lures lures) throws IOException {
            byte[] page = Carrier.utf8(
                    Carriers.record(org.stemma.article.container.Delivered.page(news.title(), news.body())));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(Arrays.copyOf(page, page.length - 4));
                fill(gzip, dice.about(60 * MILLION));
            }
            return new Carrier(".warc.gz", Carrier.Packing.NONE, Map.of("", packed.toByteArray()));
        }
    },
    PACKED_BODY {
        @Override
        Carrier of(News news, Dice dice, Lures lures) throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(body)) {
                fill(gzip, dice.about(60 * MILLION));
            }
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                    + body.size() + "\r\n\r\n";
            String head =
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000002>\r\n"
                            + "WARC-Target-URI: https://gazette.example/2\r\nWARC-Date: 2026-11-12T10:00:00Z\r\n"
                            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                            + (http.length() + body.size())
                            + "\r\n\r\n";
            byte[] record = joined(Carrier.utf8(head + http), body.toByteArray());
            return new Carrier(".warc", Carrier.Packing.NONE, Map.of("", joined(record, Carrier.utf8("\r\n\r\n"))));
        }
    },
    PACKED_PDF {
        @Override
        Carrier of(News news, Dice dice, Lures lures) throws IOException {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            try (OutputStream deflated = new DeflaterOutputStream(stream, new Deflater(9))) {
                deflated.write(Carrier.utf8("BT /F1 11 Tf 60 720 Td "));
                fill(deflated, dice.about(60 * MILLION));
            }
            String before =
                    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1"
                            + " >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n"
                            + "4 0 obj\n<< /Filter /FlateDecode /Length " + stream.size() + " >>\nstream\n";
            byte[] head = joined(Carrier.utf8(before), stream.toByteArray());
            return new Carrier(
                    ".pdf",
                    Carrier.Packing.NONE,
                    Map.of("", joined(head, Carrier.utf8("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF"))));
        }
    },
    MANY_ROWS {
        @Override
        Carrier of(News news, Dice dice, Lures lures) {
            return Carrier.plain(
                    ".csv", "Headline,Full Text\n" + (dice.oneIn(2) ? "a,b\n" : "\"a,").repeat(dice.about(400)) + "\"");
        }
    };

    private static final int MILLION = 1_000_000;

    abstract Carrier of(News news, Dice dice, Lures lures) throws IOException;

    private static Carrier office(News news, Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> Carriers.docx(news);
            case 1 -> Carriers.xlsx(news);
            default -> Carriers.odt(news);
        };
    }

    private static void fill(OutputStream out, int count) throws IOException {
        byte[] blanks = new byte[MILLION];
        Arrays.fill(blanks, (byte) ' ');
        for (int left = count; left > 0; left -= MILLION) {
            out.write(blanks, 0, Math.min(left, MILLION));
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
