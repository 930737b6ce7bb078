package workbook.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import workbook.schema.DatabaseKind;

/**
 * The approaches of one library to one scenario, in the order in which a reader meets them.
 *
 * <pre>{@code
 * Approaches.<DataSource, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
 *         .trap("select-per-user", ListUsersWithPosts::selectPerUser)
 *         .idiom("join", ListUsersWithPosts::join)
 *         .list();
 * }</pre>
 */
public final class Approaches<L, I, A> {

    private final Scenario<I, A> scenario;
    private final List<Approach<L, I, A>> list = new ArrayList<>();

    private Approaches(Scenario<I, A> scenario) {
        this.scenario = scenario;
    }

    public static <L, I, A> Approaches<L, I, A> to(Scenario<I, A> scenario) {
        return new Approaches<>(scenario);
    }

    public Approaches<L, I, A> trap(String name, Approach.Code<L, I, A> code) {
        return add(name, Role.TRAP, code);
    }

    public Approaches<L, I, A> idiom(String name, Approach.Code<L, I, A> code) {
        return add(name, Role.IDIOM, code);
    }

    public Approaches<L, I, A> alternative(String name, Approach.Code<L, I, A> code) {
        return add(name, Role.ALTERNATIVE, code);
    }

    /** The approach just named does not return what the scenario expects, on these databases or on all. */
    public Approaches<L, I, A> whichIsWrong(DatabaseKind... on) {
        return ending(Ending.WRONG, on);
    }

    /** The approach just named throws this, on these databases or on all. */
    public Approaches<L, I, A> whichThrows(Class<? extends Throwable> failure, DatabaseKind... on) {
        return ending(Ending.throwing(failure), on);
    }

    /** The same code in the form of an approach: it changes the tables and answers nothing. */
    public static <L, I> Approach.Code<L, I, Void> change(Change<L, I> code) {
        return (library, input) -> {
            code.make(library, input);
            return null;
        };
    }

    /** The code of an approach that answers nothing. */
    @FunctionalInterface
    public interface Change<L, I> {
        void make(L library, I input) throws Exception;
    }

    public List<Approach<L, ?, ?>> list() {
        return List.copyOf(list);
    }

    private Approaches<L, I, A> add(String name, Role role, Approach.Code<L, I, A> code) {
        list.add(new Approach<>(scenario, name, role, guarded(code), new EnumMap<>(DatabaseKind.class)));
        return this;
    }

    /** The one door that every input goes through: what comes from outside is looked at before the code runs. */
    private static <L, I, A> Approach.Code<L, I, A> guarded(Approach.Code<L, I, A> code) {
        return (library, input) -> code.run(library, WellFormed.input(input));
    }

    private Approaches<L, I, A> ending(Ending ending, DatabaseKind... on) {
        Approach<L, I, A> last = list.remove(list.size() - 1);
        Map<DatabaseKind, Ending> endings = new EnumMap<>(DatabaseKind.class);
        endings.putAll(last.endings());
        for (DatabaseKind kind : on.length == 0 ? DatabaseKind.values() : on) {
            endings.put(kind, ending);
        }
        list.add(new Approach<>(last.scenario(), last.name(), last.role(), last.code(), endings));
        return this;
    }
}
