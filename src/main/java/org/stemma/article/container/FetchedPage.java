package org.stemma.article.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.stemma.article.Capture;
import org.stemma.article.Decoder;
import org.stemma.article.UnreadableException;
import org.stemma.article.format.HtmlFormat;
import org.stemma.signature.Digest;

/** What a record of a web archive holds: a page, or something that is passed over. */
final class FetchedPage {

    private static final int OK = 200;
    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml", "text/plain");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

    /** A page that doesn't begin like one gets this line before it. */
    private static final String DOCTYPE = "<!doctype html>\n";

    private final WarcRecord record;

    FetchedPage(WarcRecord record) {
        this.record = record;
    }

    /** As what the record is passed over; nothing if it is a page. */
    Optional<String> passedOver() throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return Optional.of(record.type() + " record");
        }
        if (!record.headers().first("Content-Type").orElse("").startsWith("application/http")) {
            return Optional.of("response that is not HTTP");
        }
        if (response.http().status() != OK) {
            return Optional.of("status " + response.http().status());
        }
        if (response.target().endsWith("/robots.txt")) {
            return Optional.of("robots.txt");
        }
        String type = type(response.http());
        return PAGES.contains(type) ? Optional.empty() : Optional.of(type.isEmpty() ? "no content type" : type);
    }

    /** The page as a capture. */
    Derived capture(String key) throws IOException, UnreadableException {
        WarcResponse response = (WarcResponse) record;
        LocalDate seen = LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
        return new Derived(
                key,
                "record " + key + ", " + response.target(),
                page(response),
                Optional.of(response.target()),
                Optional.of(seen));
    }

    private static byte[] page(WarcResponse response) throws IOException, UnreadableException {
        byte[] bytes = bytes(response.http());
        byte[] readable = inUtf8(bytes, header(response.http()));
        boolean plain = type(response.http()).equals("text/plain");
        return plain || opens(readable) ? readable : joined(DOCTYPE.getBytes(StandardCharsets.US_ASCII), readable);
    }

    private static byte[] bytes(HttpResponse http) throws IOException, UnreadableException {
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] bytes = body.readNBytes(Decoder.MOST_BYTES + 1);
            if (bytes.length > Decoder.MOST_BYTES) {
                throw new UnreadableException(
                        "",
                        "the page has more than the " + Decoder.MOST_BYTES / 1_000_000
                                + " MB that one article may have");
            }
            if (bytes.length == 0) {
                throw new UnreadableException("", "the page is empty; fetch it again");
            }
            return bytes;
        }
    }

    /** The server's charset, where the bytes are of it and not UTF-8 anyway; else the page's own word counts. */
    private static byte[] inUtf8(byte[] bytes, String header) {
        Matcher declared = CHARSET.matcher(header);
        if (!declared.find() || fits(bytes, StandardCharsets.UTF_8)) {
            return bytes;
        }
        return charset(declared.group(1))
                .filter(charset -> fits(bytes, charset))
                .map(charset -> new String(bytes, charset).getBytes(StandardCharsets.UTF_8))
                .orElse(bytes);
    }

    private static Optional<Charset> charset(String label) {
        String name = label.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : label;
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean opens(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, 4_000), StandardCharsets.ISO_8859_1);
        return new HtmlFormat().reads(new Capture("", Digest.of(""), head));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static String type(HttpResponse http) {
        return header(http).replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String header(HttpResponse http) {
        return http.headers().first("Content-Type").orElse("");
    }
}
