package org.stemma.report.document;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.report.exchange.Exchanges;
import org.stemma.report.html.AuditPage;
import org.stemma.report.sheet.Sheets;

/** Everything that the report step lays into a bundle, and that {@code report} makes again; one line a document. */
public final class Documents {

    private static final List<Document> ALL = Stream.concat(
                    Stream.of(
                            new Document("workbook", "audit.xlsx", Sheets.workbook()::write),
                            new Document("page", "audit.html", AuditPage::write)),
                    Exchanges.all().all().stream().map(each -> new Document(each.id(), each.file(), each::write)))
            .toList();

    private Documents() {}

    public static List<Document> all() {
        return ALL;
    }

    /** The document whose file ends like this one; the first where none does. */
    public static Document like(String file) {
        return ALL.stream()
                .filter(each -> file.endsWith(each.file().substring(each.file().lastIndexOf('.'))))
                .findFirst()
                .orElse(ALL.get(0));
    }
}
