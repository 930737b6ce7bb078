package workbook.oauth;

import java.util.List;

/**
 * Two clients present the same code at the same moment: both read it before either redeems it.
 *
 * @param code what both present
 * @param first the access token that the first would get
 * @param second the access token that the second would get
 */
public record Race(String code, TokenRow first, TokenRow second) {

    /** Looks the code up. */
    @FunctionalInterface
    public interface Read<T> {
        T read() throws Exception;
    }

    /** Redeems what was read: the code is invalidated and the access token stored. */
    @FunctionalInterface
    public interface Redeem<T> {

        /** Whether the code was honoured. */
        boolean redeem(T read, TokenRow accessToken) throws Exception;
    }

    // tag::run[]
    /** Who was honoured. */
    public <T> List<Boolean> run(Read<T> read, Redeem<T> redeem) throws Exception {
        T readByFirst = read.read();
        T readBySecond = read.read();
        return List.of(redeem.redeem(readByFirst, first), redeem.redeem(readBySecond, second));
    }
    // end::run[]
}
