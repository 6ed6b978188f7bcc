package org.stemma.job.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page of text as the smallest PDF that has one. */
final class Pdf {

    private static final int LINE = 80;

    private Pdf() {}

    static String of(News news) {
        List<String> lines = new ArrayList<>(List.of(news.title(), ""));
        news.paragraphs().forEach(paragraph -> lines.addAll(wrapped(ascii(paragraph))));
        String text = lines.stream()
                .map(line -> "(" + ascii(line).replaceAll("([()\\\\])", "\\\\$1") + ") Tj T*\n")
                .collect(Collectors.joining("", "BT /F1 11 Tf 14 TL 60 720 Td\n", "ET\n"));
        return written(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "endstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
    }

    private static String written(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        return pdf + "xref\n0 " + (objects.size() + 1) + "\n" + places + "trailer\n<< /Size " + (objects.size() + 1)
                + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n";
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < words.length(); at += LINE) {
            lines.add(words.substring(at, Math.min(words.length(), at + LINE)));
        }
        return lines;
    }

    private static String ascii(String words) {
        return words.replaceAll("[^ -~]", "?");
    }
}
