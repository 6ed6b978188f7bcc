package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** An invented report, copied and reworded by invented copyists down a random tree that is known. */
final class Copyists {

    static final List<String> REPORT = List.of(
            "The harbor authority of Brenwick has closed its northern dock after inspectors found that 31 of 48 steel pillars were hollow, according to a report seen by The Wall Street Journal.",
            "The dock handled about 1.7 million tons of grain last year and employs 640 workers.",
            "Officials had known of the damage since August 2019, the report says.",
            "They asked a local company to paint the pillars before a visit of the transport minister.",
            "The minister, Elspeth Crane, told lawmakers in March that the dock was in excellent condition.",
            "Her spokesman said on Thursday that she had relied on what the harbor authority reported.",
            "Two former engineers said that they were told to keep quiet about the pillars.",
            "One of them, Anders Holt, sent three letters to the head office and received no answer.",
            "Repairs are expected to cost $84 million and to last until the end of 2026.",
            "Grain traders have begun to send their ships to the port of Saint Ede, which is 220 kilometers away.",
            "The price of wheat rose by 9% in the week after the dock was closed.",
            "An insurance company has refused to pay because the authority concealed the damage.",
            "Prosecutors started an inquiry on May 6 and have questioned 14 people.",
            "The head of the authority, Rufus Dane, declined to comment on the report.",
            "A new dock was planned ten years ago, but parliament never approved the money.",
            "Fishermen warned already in 2015 that rust was falling into the water like rain.");

    private static final Map<String, String> OTHER_WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("closed", "shut"),
            Map.entry("found", "discovered"),
            Map.entry("according", "pursuant"),
            Map.entry("report", "document"),
            Map.entry("about", "roughly"),
            Map.entry("workers", "people"),
            Map.entry("damage", "harm"),
            Map.entry("company", "firm"),
            Map.entry("visit", "tour"),
            Map.entry("told", "assured"),
            Map.entry("lawmakers", "deputies"),
            Map.entry("said", "stated"),
            Map.entry("relied", "depended"),
            Map.entry("former", "retired"),
            Map.entry("letters", "notes"),
            Map.entry("answer", "reply"),
            Map.entry("expected", "estimated"),
            Map.entry("cost", "require"),
            Map.entry("begun", "started"),
            Map.entry("ships", "vessels"),
            Map.entry("price", "cost"),
            Map.entry("rose", "increased"),
            Map.entry("refused", "declined"),
            Map.entry("concealed", "hid"),
            Map.entry("inquiry", "probe"),
            Map.entry("head", "chief"),
            Map.entry("planned", "designed"),
            Map.entry("money", "funds"),
            Map.entry("warned", "cautioned")));

    private static final List<String> FILLERS = List.of("reportedly", "meanwhile", "also", "however");

    private final Random random;
    private final List<List<String>> texts = new ArrayList<>(List.of(REPORT));
    private final List<Integer> parents = new ArrayList<>(List.of(-1));
    private final List<Integer> lost = new ArrayList<>();

    Copyists(long seed, int copies, int losses) {
        random = new Random(seed);
        for (int i = 1; i <= copies; i++) {
            int parent = random.nextInt(i);
            double zeal = List.of(0.02, 0.06, 0.2).get(random.nextInt(3));
            parents.add(parent);
            texts.add(copy(texts.get(parent), zeal));
        }
        for (int i = 1; lost.size() < losses && i <= copies; i++) {
            if (parents.contains(i)) {
                lost.add(i);
            }
        }
    }

    private List<String> copy(List<String> text, double zeal) {
        List<String> copy = new ArrayList<>();
        for (String sentence : text) {
            if (copy.isEmpty() || random.nextDouble() >= zeal / 3) {
                copy.add(String.join(
                        " ",
                        List.of(sentence.split(" ")).stream()
                                .map(word -> changed(word, zeal))
                                .filter(word -> !word.isEmpty())
                                .toList()));
            }
        }
        return copy;
    }

    private String changed(String word, double zeal) {
        double chance = random.nextDouble();
        if (OTHER_WORDS.containsKey(word)) {
            return chance < 2 * zeal ? OTHER_WORDS.getOrDefault(word, word) : word;
        }
        if (word.matches(".*\\d.*")) {
            return chance < zeal / 2 ? word.replaceAll("\\d(?=\\D*$)", "" + random.nextInt(10)) : word;
        }
        if (chance < zeal / 10) {
            return word.length() < 4 ? "" : word.substring(0, 2) + word.substring(3);
        }
        return chance < zeal / 5 ? word + " " + FILLERS.get(random.nextInt(FILLERS.size())) : word;
    }

    List<Witness> witnesses() {
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!lost.contains(i)) {
                witnesses.add(witness(name(i), texts.get(i)));
            }
        }
        return witnesses;
    }

    static Witness witness(String id, List<String> sentences) {
        return new Witness(id, "en", "", "", Optional.empty(), Optional.empty(), sentences);
    }

    private static String name(int number) {
        return "w%02d.txt".formatted(number);
    }

    /** Child to parent. */
    Map<String, String> tree() {
        Map<String, String> tree = new TreeMap<>();
        for (int i = 1; i < texts.size(); i++) {
            tree.put(name(i), name(parents.get(i)));
        }
        return tree;
    }
}
