package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stemma.witness.genealogy.Columns.Cell;
import org.stemma.witness.genealogy.Columns.Column;

/**
 * Finds the places where manuscripts differ: words, and stretches of text that some leave out. Neighbouring words that differ in the same
 * way are one place, and so are neighbouring statements that the same manuscripts leave out.
 */
final class Places {

    private static final int SHORTEST_PASSAGE = 4;

    private final int manuscripts;
    private final List<Column> columns;
    private final List<Place> words = new ArrayList<>();
    private final List<Place> wholes = new ArrayList<>();

    private Places(int manuscripts, List<Column> columns) {
        this.manuscripts = manuscripts;
        this.columns = columns;
    }

    static List<Place> of(int manuscripts, List<Column> columns) {
        Places places = new Places(manuscripts, columns);
        List<Integer> starts = places.starts();
        for (int i = 0; i + 1 < starts.size(); i++) {
            places.passage(i, columns.subList(starts.get(i), starts.get(i + 1)));
        }
        places.words.addAll(places.wholes);
        return List.copyOf(places.words);
    }

    /** Where statements begin: where most manuscripts that go on there begin a sentence. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int[] sentences = new int[manuscripts];
        for (int i = 0; i < columns.size(); i++) {
            if (begins(columns.get(i), sentences) && i - starts.get(starts.size() - 1) >= SHORTEST_PASSAGE) {
                starts.add(i);
            }
        }
        starts.add(columns.size());
        return starts;
    }

    private boolean begins(Column column, int[] sentences) {
        int balance = 0;
        for (int m = 0; m < manuscripts; m++) {
            Cell cell = column.of(m);
            if (cell != null) {
                balance += cell.sentence() == sentences[m] ? -1 : 1;
                sentences[m] = cell.sentence();
            }
        }
        return balance > 0;
    }

    private void passage(int number, List<Column> stretch) {
        Gaps gaps = new Gaps(manuscripts, stretch);
        gaps.places(number).forEach(this::addWhole);
        Optional<Place> before = Optional.empty();
        for (int i = 0; i < stretch.size(); i++) {
            Optional<Place> place = place(number, i, gaps);
            Optional<Place> last = before;
            boolean goesOn = place.isPresent()
                    && last.map(each -> each.states().equals(place.get().states()))
                            .orElse(false);
            before = goesOn ? last.map(each -> each.with(place.get())) : place;
            if (goesOn) {
                words.remove(words.size() - 1);
            }
            before.ifPresent(words::add);
        }
    }

    private void addWhole(Place place) {
        Optional<Place> before = wholes.isEmpty() ? Optional.empty() : Optional.of(wholes.get(wholes.size() - 1));
        boolean goesOn = before.map(each ->
                        each.states().equals(place.states()) && each.passage() + each.passages() == place.passage())
                .orElse(false);
        if (goesOn) {
            wholes.set(wholes.size() - 1, before.map(each -> each.with(place)).orElse(place));
        } else {
            wholes.add(place);
        }
    }

    private Optional<Place> place(int number, int column, Gaps gaps) {
        List<String> readings = new ArrayList<>();
        List<Integer> states = new ArrayList<>(Collections.nCopies(manuscripts, -1));
        for (int m = 0; m < manuscripts; m++) {
            if (!gaps.isHidden(m, column)) {
                String word = gaps.word(m, column);
                if (!readings.contains(word)) {
                    readings.add(word);
                }
                states.set(m, readings.indexOf(word));
            }
        }
        return readings.size() < 2 ? Optional.empty() : Optional.of(new Place(number, false, readings, states, 1));
    }

    /** The stretches of one passage that manuscripts leave out. */
    private static final class Gaps {

        /** Shorter ones are words left out, each by itself. */
        private static final int SHORTEST = 4;

        /** Share of the columns that two gaps have in common if they are one and the same. */
        private static final double ONE = 0.6;

        private record Gap(int from, int to) {

            boolean isLike(Gap other) {
                int both = Math.min(to, other.to) - Math.max(from, other.from);
                return both >= ONE * (Math.max(to, other.to) - Math.min(from, other.from));
            }
        }

        private final int manuscripts;
        private final List<Column> stretch;
        private final boolean[][] hidden;
        private final List<Gap> kinds = new ArrayList<>();
        private final List<List<Integer>> lacking = new ArrayList<>();

        Gaps(int manuscripts, List<Column> stretch) {
            this.manuscripts = manuscripts;
            this.stretch = stretch;
            this.hidden = new boolean[manuscripts][stretch.size()];
            for (int m = 0; m < manuscripts; m++) {
                find(m);
            }
        }

        private void find(int manuscript) {
            int start = 0;
            for (int i = 0; i <= stretch.size(); i++) {
                if (i == stretch.size() || stretch.get(i).has(manuscript)) {
                    if (i - start >= SHORTEST && longest(start, i) >= SHORTEST) {
                        add(manuscript, new Gap(start, i));
                    }
                    start = i + 1;
                }
            }
        }

        private int longest(int from, int to) {
            return Arrays.stream(Columns.words(stretch.subList(from, to), manuscripts))
                    .max()
                    .orElse(0);
        }

        private void add(int manuscript, Gap gap) {
            Arrays.fill(hidden[manuscript], gap.from(), gap.to(), true);
            int kind = 0;
            while (kind < kinds.size() && !kinds.get(kind).isLike(gap)) {
                kind++;
            }
            if (kind == kinds.size()) {
                kinds.add(gap);
                lacking.add(new ArrayList<>());
            }
            lacking.get(kind).add(manuscript);
        }

        boolean isHidden(int manuscript, int column) {
            return hidden[manuscript][column];
        }

        String word(int manuscript, int column) {
            return stretch.get(column).word(manuscript);
        }

        List<Place> places(int number) {
            List<Place> places = new ArrayList<>();
            for (int kind = 0; kind < kinds.size(); kind++) {
                Gap gap = kinds.get(kind);
                List<Integer> states = new ArrayList<>();
                for (int m = 0; m < manuscripts; m++) {
                    states.add(lacking.get(kind).contains(m) ? 0 : isMostlyHidden(m, gap) ? -1 : 1);
                }
                places.add(new Place(number, true, List.of("", text(gap)), states, 1));
            }
            return places;
        }

        private boolean isMostlyHidden(int manuscript, Gap gap) {
            int there = 0;
            for (int i = gap.from(); i < gap.to(); i++) {
                there += hidden[manuscript][i] ? -1 : 1;
            }
            return there < 0;
        }

        /** The words of the manuscript that has most of them. */
        private String text(Gap gap) {
            List<Column> part = stretch.subList(gap.from(), gap.to());
            int[] words = Columns.words(part, manuscripts);
            int fullest = 0;
            for (int m = 1; m < manuscripts; m++) {
                fullest = words[m] > words[fullest] ? m : fullest;
            }
            int chosen = fullest;
            return String.join(
                    " ",
                    part.stream()
                            .filter(column -> column.has(chosen))
                            .map(column -> column.word(chosen))
                            .toList());
        }
    }
}
