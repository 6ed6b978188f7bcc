package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of all manuscripts side by side: a column is a place, and each manuscript has a word there or none.
 *
 * <p>Progressive alignment: each manuscript is laid against the columns of those before it, the nearest first. What was moved to
 * elsewhere counts as left out here and put in there.
 */
final class Columns {

    /** So many columns off the straight line are looked at; longer texts are aligned in a band. */
    private static final int BAND = 3000;

    private static final int SAME = 6;
    private static final int AKIN = 2;
    private static final int OTHER = -3;

    /**
     * A word.
     *
     * @param sentence the number of its sentence
     */
    record Cell(String word, int sentence) {}

    /** One place: for each manuscript its word, or nothing. */
    static final class Column {

        private final @Nullable Cell[] cells;

        Column(int manuscripts) {
            cells = new @Nullable Cell[manuscripts];
        }

        @Nullable
        Cell of(int manuscript) {
            return cells[manuscript];
        }

        boolean has(int manuscript) {
            return cells[manuscript] != null;
        }

        String word(int manuscript) {
            Cell cell = cells[manuscript];
            return cell == null ? "" : cell.word();
        }

        int likeness(String word) {
            int best = OTHER;
            for (Cell cell : cells) {
                if (cell != null && cell.word().equals(word)) {
                    return SAME;
                }
                best = cell != null && best < AKIN && Turn.akin(cell.word(), word) ? AKIN : best;
            }
            return best;
        }
    }

    private final int manuscripts;
    private List<Column> columns = new ArrayList<>();

    private Columns(int manuscripts) {
        this.manuscripts = manuscripts;
    }

    static List<Column> of(List<Manuscript> manuscripts, List<Integer> order) {
        Columns columns = new Columns(manuscripts.size());
        order.forEach(number -> columns.lay(number, cells(manuscripts.get(number))));
        return List.copyOf(columns.columns);
    }

    private static List<Cell> cells(Manuscript manuscript) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < manuscript.sentences().size(); i++) {
            for (String word : manuscript.sentences().get(i)) {
                cells.add(new Cell(word, i));
            }
        }
        return cells;
    }

    private void lay(int manuscript, List<Cell> cells) {
        List<Column> before = columns;
        String[] words = cells.stream().map(Cell::word).toArray(String[]::new);
        int[] found = new Gotoh(
                        before.size(),
                        words.length,
                        BAND,
                        (i, j) -> before.get(i).likeness(words[j]))
                .partners();
        columns = new ArrayList<>();
        int next = 0;
        for (int i = 0; i <= before.size(); i++) {
            int partner = i < before.size() ? found[i] : words.length;
            for (; next < partner; next++) {
                columns.add(put(new Column(manuscripts), manuscript, cells.get(next)));
            }
            if (i < before.size()) {
                columns.add(partner < 0 ? before.get(i) : put(before.get(i), manuscript, cells.get(next++)));
            }
        }
    }

    private static Column put(Column column, int manuscript, Cell cell) {
        column.cells[manuscript] = cell;
        return column;
    }

    /** How many words each manuscript has in the columns. */
    static int[] words(List<Column> columns, int manuscripts) {
        int[] words = new int[manuscripts];
        Arrays.setAll(words, m ->
                (int) columns.stream().filter(column -> column.has(m)).count());
        return words;
    }
}
