package org.stemma.job.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented report.
 *
 * @param language BCP 47
 */
record News(String title, List<String> paragraphs, String language) {

    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "den", "fal", "gor", "hin", "jel", "kar", "lun", "mor", "nes", "pol", "ras", "sel", "tan",
            "vik");

    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    News {
        paragraphs = List.copyOf(paragraphs);
    }

    News with(String newTitle, List<String> newParagraphs) {
        return new News(newTitle, newParagraphs, language);
    }

    String body() {
        return String.join("\n\n", paragraphs);
    }

    static News invented(Dice dice) {
        String place = name(dice);
        String person = name(dice) + " " + name(dice);
        return dice.oneIn(4) ? russian(dice) : english(dice, place, person);
    }

    private static News english(Dice dice, String place, String person) {
        String title = name(dice) + " halts " + word(dice) + " works in " + place;
        List<String> body = List.of(
                place + " has halted the " + word(dice) + " works, The Wall Street Journal reported on "
                        + dice.one(DAYS) + ", after " + person + " found " + (2 + dice.below(900)) + " cracks in the "
                        + word(dice) + " quay.",
                "About " + dice.below(90_000) + " workers were sent home, two officials said. The survey of "
                        + name(dice) + " is to last " + (2 + dice.below(9)) + " weeks and is not expected before May "
                        + (1 + dice.below(28)) + ".",
                "“We were never told of the " + word(dice) + ",” " + person + " told the newspaper. " + name(dice)
                        + " declined to comment on a cost of $" + dice.below(500) + " million.");
        return new News(title, body, "en");
    }

    private static News russian(Dice dice) {
        String place = "Порт-" + cyrillic(dice);
        return new News(
                place + " остановил " + cyrillic(dice).toLowerCase(Locale.ROOT) + "ские работы",
                List.of(
                        place
                                + " остановил работы, сообщила в четверг газета The Wall Street Journal, передает ТАСС. Ущерб оценен в "
                                + dice.below(900) + " млн евро.",
                        "Около " + dice.below(9_000) + " рабочих отправлены домой, сказал представитель министерства "
                                + cyrillic(dice) + "ов. Работы возобновятся не раньше " + (1 + dice.below(28))
                                + " мая."),
                "ru");
    }

    /** One of a few thousand names, so that few stories share one. */
    static String name(Dice dice) {
        String word = word(dice);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String word(Dice dice) {
        return IntStream.range(0, 3).mapToObj(i -> dice.one(SYLLABLES)).collect(Collectors.joining());
    }

    private static String cyrillic(Dice dice) {
        String word = name(dice);
        StringBuilder letters = new StringBuilder();
        for (char c : word.toCharArray()) {
            letters.append((char) (Character.isUpperCase(c) ? 'А' + (c - 'A') : 'а' + (c - 'a')));
        }
        return letters.toString();
    }

    /** Sentences that have nothing to do with each other. */
    static List<String> sentences(Dice dice, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(name(dice) + " said " + word(dice) + ".");
        }
        return sentences;
    }
}
