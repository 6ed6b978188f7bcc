package org.stemma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.check.Severity;
import org.stemma.report.page.CellText;
import org.stemma.report.page.Piece;
import org.stemma.store.Rows.FindingRow;

/** A batch as somebody would tell it in a message: how it went, and what to look at first. Plain text, safe to print. */
public final class Letter {

    private static final int MOST = 3;

    private Letter() {}

    /** One sentence a line. */
    public static List<String> lines(Audit audit) {
        List<FindingRow> serious = audit.standing().stream()
                .filter(finding -> Audit.severity(finding) >= Severity.MAJOR.ordinal())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(Summary.headline(audit));
        if (!serious.isEmpty()) {
            lines.add("Look first at:");
            serious.stream().limit(MOST).forEach(finding -> lines.add("  - " + told(audit, finding)));
        }
        return lines.stream().map(CellText::visible).toList();
    }

    private static String told(Audit audit, FindingRow finding) {
        String words = Wording.of(finding).stream().map(Piece::words).collect(Collectors.joining());
        return audit.name(finding.article()) + ": " + words + " (" + finding.severity() + ")";
    }
}
