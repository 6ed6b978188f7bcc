package org.stemma.article.container;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The shared strings of a workbook in a file: full texts of a year don't fit into memory. */
final class SpooledStrings implements AutoCloseable {

    private final Path file;
    private final RandomAccessFile strings;
    private long[] ends = new long[1_024];
    private int count;

    private SpooledStrings(Path file) throws IOException {
        this.file = file;
        this.strings = new RandomAccessFile(file.toFile(), "r");
    }

    /** Spools the part of a workbook that holds the strings. */
    static SpooledStrings of(InputStream part) throws IOException, SAXException {
        Path file = Files.createTempFile("strings", ".spool");
        SpooledStrings strings = new SpooledStrings(file);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            XmlPart.read(part, strings.new Spooling(out));
            return strings;
        } catch (IOException | SAXException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }

    /** The string of that number; empty if there is none. */
    String at(int number) throws IOException {
        if (number < 0 || number >= count) {
            return "";
        }
        long start = number == 0 ? 0 : ends[number - 1];
        byte[] bytes = new byte[(int) (ends[number] - start)];
        strings.seek(start);
        strings.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        strings.close();
        Files.deleteIfExists(file);
    }

    /** Phonetic hints beside the words are left out. */
    private final class Spooling extends DefaultHandler {

        private final DataOutputStream out;
        private final StringBuilder words = new StringBuilder();
        private boolean inText;
        private int phonetic;
        private long written;

        Spooling(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            phonetic += name.equals("rPh") ? 1 : 0;
            inText = name.equals("t") && phonetic == 0;
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (inText) {
                words.append(characters, start, length);
                XmlPart.refuseHuge(words);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            inText = false;
            phonetic -= name.equals("rPh") ? 1 : 0;
            if (name.equals("si")) {
                spool();
            }
        }

        private void spool() throws SAXException {
            try {
                byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                written += bytes.length;
                ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
                ends[count++] = written;
                words.setLength(0);
            } catch (IOException e) {
                throw new SAXException(e);
            }
        }
    }
}
