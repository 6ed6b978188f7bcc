package org.stemma.report.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stemma.report.page.Entry.Amount;
import org.stemma.report.page.Entry.Day;
import org.stemma.report.page.Entry.Pieces;
import org.stemma.report.page.Look.Letters;

/** Writes entries into cells: hostile words made harmless, marks, links within Excel's limits. Never a formula. */
public final class Ink {

    /** Excel takes 65,530 links a sheet; beyond it the words stay and the link is left out. */
    private static final int MOST_LINKS = 65_000;

    private final XSSFWorkbook book;
    private final Styles styles;
    private final Map<String, Integer> links = new HashMap<>();

    public Ink(XSSFWorkbook book) {
        this.book = book;
        this.styles = new Styles(book);
    }

    void write(Cell cell, Entry entry, boolean rich, Collection<String> sheets) {
        Look look = entry.look();
        if (entry.content() instanceof Amount amount) {
            cell.setCellValue(amount.value());
        } else if (entry.content() instanceof Day day) {
            cell.setCellValue(day.day());
        } else {
            look = words(cell, entry, rich);
        }
        boolean linked = entry.link().isPresent() && link(cell, entry.link().get(), sheets);
        cell.setCellStyle(styles.style(linked || entry.link().isEmpty() ? look : look.ink(Palette.INK)));
    }

    private Look words(Cell cell, Entry entry, boolean rich) {
        String seen = CellText.visible(entry.seen());
        if (seen.isEmpty()) {
            return entry.look();
        }
        if (rich && entry.content() instanceof Pieces pieces && seen.length() < CellText.LIMIT / 2) {
            cell.setCellValue(marked(pieces, entry.look().letters()));
        } else {
            cell.setCellValue(CellText.escaped(seen));
        }
        boolean turned = !entry.look().place().steady() && Writing.isRightToLeft(seen);
        Look look = turned ? entry.look().rightToLeft() : entry.look();
        return CellText.looksLikeFormula(seen) ? look.asWords() : look;
    }

    private XSSFRichTextString marked(Pieces pieces, Letters plain) {
        XSSFRichTextString text = new XSSFRichTextString();
        for (Piece piece : pieces.pieces()) {
            String words = CellText.escaped(CellText.visible(piece.words()));
            if (!words.isEmpty()) {
                text.append(words, styles.font(letters(piece.mark(), plain)));
            }
        }
        return text;
    }

    private static Letters letters(Piece.Mark mark, Letters plain) {
        return switch (mark) {
            case PLAIN -> plain;
            case ADDED -> plain.marked(false, true, Palette.LINK);
            case LOST -> plain.marked(true, false, Palette.BAD);
            case EVIDENCE -> plain.marked(false, false, Palette.BAD);
        };
    }

    private boolean link(Cell cell, Link target, Collection<String> sheets) {
        if (!sheets.contains(target.sheet())
                || links.merge(cell.getSheet().getSheetName(), 1, Integer::sum) > MOST_LINKS) {
            return false;
        }
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.address());
        cell.setHyperlink(link);
        return true;
    }
}
