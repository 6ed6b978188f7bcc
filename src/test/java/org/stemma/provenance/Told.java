package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Kind;
import org.stemma.article.Paragraph;
import org.stemma.signature.Digest;
import org.stemma.text.Span;
import org.stemma.text.Text;

/** Invented articles and what is said about them. */
final class Told {

    static final LocalDate DAY = LocalDate.parse("2023-05-04");

    private Told() {}

    static Article article(String file, String language, String title, String... paragraphs) {
        return article(file, language, Optional.of(DAY), title, paragraphs);
    }

    static Article undated(String file, String title, String... paragraphs) {
        return article(file, "en", Optional.empty(), title, paragraphs);
    }

    static Article article(
            String file, String language, Optional<LocalDate> published, String title, String... paragraphs) {
        String capture = title + "\n\n" + String.join("\n\n", paragraphs);
        List<Paragraph> body = new ArrayList<>();
        int position = title.length() + 2;
        for (String paragraph : paragraphs) {
            Text text = Text.verbatim(capture, new Span(position, position + paragraph.length()));
            body.add(new Paragraph(text, Kind.BODY, "", List.of(text)));
            position += paragraph.length() + 2;
        }
        return new Article(
                file,
                Digest.of(capture),
                Text.verbatim(capture, new Span(0, title.length())),
                Text.EMPTY,
                file,
                Optional.empty(),
                published,
                language,
                1,
                body);
    }

    /** The attribution whose words stand in the article's story. */
    static Attributions says(Article article, String publisher, String words, Optional<LocalDate> reported) {
        return says(article, publisher, Optional.empty(), words, reported);
    }

    static Attributions says(
            Article article, String publisher, Optional<String> relay, String words, Optional<LocalDate> reported) {
        int at = article.story().value().indexOf(words);
        return new Attributions(
                List.of(new Attribution(
                        publisher,
                        relay,
                        reported,
                        Optional.empty(),
                        "said",
                        false,
                        words,
                        new Span(at, at + words.length()))),
                List.of());
    }

    static Origin origin(String id, String publisher, String published, String title, String text) {
        return new Origin(
                id,
                publisher,
                LocalDate.parse(published),
                title,
                Optional.empty(),
                List.of("Marta Ellingsworth"),
                Optional.of("en"),
                text.isEmpty() ? Optional.empty() : Optional.of(text));
    }

    // ---------------------------------------------------------------- two invented stories

    static final Origin FERRY = origin(
            "wsj-ferry",
            "wsj",
            "2023-05-03",
            "Ferry Builder Norvand Halts Work in Gdynia After Fire Kills Three",
            "Norvand Marine has halted work at its shipyard in Gdynia, Poland, after a fire killed three workers and injured 17.\n"
                    + "Chief executive Henrik Solbakken said the company would pay 42 million euros to the families.\n"
                    + "“We left the doors locked that night,” he told investigators, according to police records.\n"
                    + "Prosecutors have arrested two managers. The yard employs 2,850 people.");

    static final Origin VACCINE = origin(
            "wsj-vaccine",
            "wsj",
            "2023-05-03",
            "Brazil Health Minister Quits Over Price of Dengue Vaccine",
            "Brazil's health minister, Otávio Quadros, resigned on Tuesday over the price of a dengue vaccine.\n"
                    + "Parliament is investigating why the government paid $615 million to the laboratory Meridiax.\n"
                    + "Doctors in hospitals of Recife reported 9,400 patients with the disease.");

    static final Article FERRY_ENGLISH = article(
            "ferry-en.txt",
            "en",
            "Norvand stops shipyard after deadly fire",
            "Ferry builder Norvand stopped work in Gdynia after a fire in which three workers died, The Wall Street Journal reported.",
            "“We left the doors locked that night,” Henrik Solbakken told investigators. The company will pay 42 million euros, and 2,850 people wait.");

    static final Article FERRY_RUSSIAN = article(
            "ferry-ru.txt",
            "ru",
            "WSJ: Норванд остановил верфь в Гдыне после пожара",
            "Компания Norvand остановила работу верфи в Гдыне (Польша) после пожара, в котором погибли три рабочих и 17 были ранены, пишет WSJ.",
            "Глава компании Хенрик Сольбаккен заявил, что семьям заплатят 42 млн евро. Прокуратура арестовала двух менеджеров. На верфи работают 2850 человек.");

    static final Article FERRY_SPANISH = article(
            "ferry-es.txt",
            "es",
            "Norvand paraliza su astillero de Gdynia tras un incendio",
            "El constructor de ferris Norvand ha paralizado el trabajo en Gdynia (Polonia) tras un incendio que mató a tres trabajadores e hirió a 17, según el WSJ.",
            "La empresa de Henrik Solbakken pagará 42 millones de euros a las familias; la fiscalía arrestó a dos directivos y la policía investiga. Emplea a 2.850 personas.");

    static final Article VACCINE_ENGLISH = article(
            "vaccine-en.txt",
            "en",
            "Brazilian health minister resigns over vaccine price",
            "Otávio Quadros, Brazil's minister of health, resigned over what the government paid for a dengue vaccine, The Wall Street Journal reported.",
            "Parliament investigates the $615 million paid to Meridiax. Hospitals in Recife counted 9,400 patients.");

    static final Article VACCINE_GERMAN = article(
            "vaccine-de.txt",
            "de",
            "WSJ: Brasiliens Gesundheitsminister tritt zurück",
            "Der brasilianische Gesundheitsminister Otávio Quadros ist wegen des Preises für einen Dengue-Impfstoff zurückgetreten, berichtet das WSJ.",
            "Das Parlament untersucht, warum die Regierung 615 Millionen Dollar an das Labor Meridiax zahlte. Krankenhäuser in Recife meldeten 9400 Patienten.");
}
