package org.stemma.article.container;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table holds what.
 *
 * @param positions of each column, from 0, best first
 * @param cells as they stand there
 * @param dates how days in figures are written, if the job says so
 */
record Header(Map<Column, List<Integer>> positions, List<String> cells, Optional<DateOrder> dates) {

    /** What the row says in the column; empty if it says nothing. */
    String of(Column column, List<String> row) {
        return positions.getOrDefault(column, List.of()).stream()
                .filter(at -> at < row.size())
                .map(at -> row.get(at).strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** How the column is called in this table. */
    String name(Column column) {
        return positions.containsKey(column)
                ? cells.get(positions.get(column).get(0)).strip()
                : column.id();
    }
}
