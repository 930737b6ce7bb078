package workbook.strings;

import static workbook.scenario.Connections.ADD_AND_LIST;
import static workbook.scenario.Connections.OUTAGE;
import static workbook.strings.StringTrial.Parameter.sought;
import static workbook.strings.StringTrial.Parameter.stored;

import java.util.List;
import java.util.Map;
import workbook.scenario.Person;
import workbook.scenario.Transfer;
import workbook.scenario.Transfer.Strike;

/** Where the strings of the scenarios about reaching a database go. */
public final class ConnectionStrings {

    /** How many characters the migrations allow. */
    private static final int NAME = 200;

    private static final int OWNER = 200;

    private static final int AGE = 25;

    private ConnectionStrings() {}

    public static List<StringTrial<?, ?>> trials() {
        return List.of(add(), transfer());
    }

    private static StringTrial<Person, List<Person>> add() {
        return new StringTrial<>(
                "a user is stored and listed",
                ADD_AND_LIST,
                List.of(stored("name", NAME)),
                texts -> Contents.of(),
                texts -> new Person(texts.get(0), AGE),
                texts -> Contents.of(new Contents.Person(texts.get(0))),
                (texts, answer) -> answer.contains(new Person(texts.get(0), AGE)));
    }

    /** Without an outage: it is the owners that matter. */
    private static StringTrial<Transfer, Void> transfer() {
        return new StringTrial<>(
                "an amount is transferred, and nobody else's",
                OUTAGE,
                List.of(sought("from", OWNER), sought("to", OWNER)),
                texts -> Contents.ofAccounts(Map.of(texts.get(0), 100L, texts.get(1), 100L)),
                (situation, texts) -> new Transfer(texts.get(0), texts.get(1), 10, situation, new Strike(() -> {})),
                texts -> Contents.ofAccounts(Map.of(texts.get(0), 90L, texts.get(1), 110L)),
                (texts, answer) -> true);
    }
}
