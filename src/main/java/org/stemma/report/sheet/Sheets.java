package org.stemma.report.sheet;

import java.util.List;
import org.stemma.report.Sheet;
import org.stemma.report.Workbook;
import org.stemma.signature.Catalogue;

/** All sheets in their order; a new one is one file and one line here. */
public final class Sheets {

    private static final Catalogue<Sheet> ALL = new Catalogue<>(
            "sheet",
            List.of(
                    new DashboardSheet(),
                    new StoriesSheet(),
                    new ArticlesSheet(),
                    new FindingsSheet(),
                    new AlignmentSheet(),
                    new VariantsSheet(),
                    new StemmaSheet(),
                    new StemmaPictureSheet(),
                    new ProvenanceSheet(),
                    new DriftSheet(),
                    new SetAsideSheet(),
                    new QuarantineSheet(),
                    new MethodSheet(),
                    new FiguresSheet()));

    private Sheets() {}

    public static Catalogue<Sheet> all() {
        return ALL;
    }

    /** The workbook with every sheet. */
    public static Workbook workbook() {
        return new Workbook(ALL.all());
    }
}
