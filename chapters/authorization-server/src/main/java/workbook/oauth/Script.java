package workbook.oauth;

/**
 * What is done with a store, step by step, the same with every library's.
 *
 * @param <S> the store
 * @param <A> what comes of it
 */
@FunctionalInterface
public interface Script<S, A> {

    A with(S store);
}
