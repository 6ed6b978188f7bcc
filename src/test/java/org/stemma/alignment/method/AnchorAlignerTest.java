package org.stemma.alignment.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;
import org.stemma.encoder.Encoders;

/** Beads are written {@code left=right}: {@code 0=0 1,2=1 3= =2}. */
class AnchorAlignerTest {

    private static final List<String> ENGLISH = List.of(
            "The harbour town of Varga lost its last ferry on 14 March.",
            "Mayor Elena Brandt said 3,200 islanders now depend on two fishing boats.",
            "\"Nobody in Oslo asked us,\" she told the Nordlys newspaper.",
            "The company, Hansen Line, blamed fuel that costs 47% more than in 2021.",
            "Doctor Tobias Lindqvist has to row to his patients in Karlsund.",
            "Parliament will discuss the matter on Friday.");

    @Test
    void aMovedBlockIsFoundWhereItWent() {
        List<String> moved = List.of(
                "Hansen Line said its fuel was 47% dearer than in 2021.",
                "Doctor Tobias Lindqvist rows to his patients in Karlsund.",
                "Varga, a harbour town, lost the last of its ferries on 14 March.",
                "Two fishing boats are all that 3,200 islanders depend on, said Mayor Elena Brandt.");
        assertThat(beads("en", ENGLISH, "en", moved)).isEqualTo("0=2 1=3 2= 3=0 4=1 5=");
    }

    @Test
    void twoSentencesMadeOneAreOneBead() {
        List<String> merged = List.of(
                "The harbour town of Varga lost its last ferry on 14 March, and Mayor Elena Brandt said that 3,200 islanders now depend on two fishing boats.",
                "\"Nobody in Oslo asked us,\" she told the newspaper Nordlys.",
                "Hansen Line blamed the cost of fuel.",
                "It is 47% higher than in 2021.");
        assertThat(beads("en", ENGLISH.subList(0, 4), "en", merged)).isEqualTo("0,1=0 2=1 3=2,3");
    }

    @Test
    void russianIsFoundByNamesNumbersAndPlace() {
        List<String> russian = List.of(
                "Портовый город Варга 14 марта лишился последнего парома.",
                "Мэр Элена Брандт заявила, что 3200 островитян зависят теперь от двух рыбацких лодок.",
                "Компания «Хансен лайн» сослалась на топливо, подорожавшее на 47% по сравнению с 2021 годом.",
                "Врач Тобиас Линдквист вынужден добираться к больным в Карлсунд на вёслах.");
        assertThat(beads("en", ENGLISH, "ru", russian)).isEqualTo("0=0 1=1 2= 3=2 4=3 5=");
    }

    @Test
    void spanishIsFoundByNamesNumbersAndPlace() {
        List<String> spanish = List.of(
                "El doctor Tobias Lindqvist tiene que remar hasta sus pacientes de Karlsund.",
                "El puerto de Varga perdió su último transbordador el 14 de marzo.",
                "La alcaldesa, Elena Brandt, dijo que 3.200 isleños dependen ahora de dos barcos de pesca.",
                "«En Oslo nadie nos preguntó», declaró al diario Nordlys.");
        assertThat(beads("en", ENGLISH, "es", spanish)).isEqualTo("0=1 1=2 2=3 3= 4=0 5=");
    }

    @Test
    void hebrewIsFoundByConsonantsNumbersAndPlace() {
        List<String> hebrew = List.of(
                "עיירת הנמל וארגה איבדה את המעבורת האחרונה שלה ב-14 במרץ.",
                "ראש העיר אלנה ברנדט אמרה כי 3,200 תושבי האי תלויים כעת בשתי סירות דיג.",
                "חברת הנסן ליין האשימה את הדלק, שמחירו גבוה ב-47% מאשר ב-2021.",
                "ד\"ר טוביאס לינדקוויסט נאלץ לחתור אל מטופליו בקרלסונד.");
        assertThat(beads("en", ENGLISH, "he", hebrew)).isEqualTo("0=0 1=1 2= 3=2 4=3 5=");
    }

    @Test
    void whatOnlySoundsAlikeStaysApart() {
        List<String> monday = List.of(
                "Spokeswoman Ida Holm said on Monday that the ministry is watching the strike closely.",
                "The ferry to Varga was cancelled.");
        List<String> friday = List.of(
                "The ferry to Varga was cancelled.",
                "Trade unions in Karlsund watched the vote on pensions from the gallery, said Ole Berg, their leader.");
        assertThat(beads("en", monday, "en", friday)).isEqualTo("0= 1=0 =1");
    }

    @Test
    void anEmptyTextAnswersNothing() {
        assertThat(beads("en", ENGLISH.subList(0, 2), "ru", List.of())).isEqualTo("0= 1=");
        assertThat(beads("en", List.of(), "ru", List.of("Да."))).isEqualTo("=0");
    }

    private static String beads(String language, List<String> left, String other, List<String> right) {
        return Aligners.with(Encoders.NONE).align(new Side(language, left), new Side(other, right)).stream()
                .map(AnchorAlignerTest::written)
                .collect(Collectors.joining(" "));
    }

    private static String written(Bead bead) {
        return numbers(bead.left()) + "=" + numbers(bead.right());
    }

    private static String numbers(List<Integer> sentences) {
        return sentences.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
