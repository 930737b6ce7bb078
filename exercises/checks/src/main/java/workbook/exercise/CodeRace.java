package workbook.exercise;

import java.util.List;

/**
 * Two callers read a code before either redeems it, and a third comes when it is all over.
 *
 * @param codeHash the SHA-256 of the code that all three present
 * @param tokens the access token that each of them would get
 */
public record CodeRace(String codeHash, List<NewToken> tokens) {

    /** Looks the code up. */
    @FunctionalInterface
    public interface Read<T> {
        T read(String codeHash) throws Exception;
    }

    /** Redeems what was read. */
    @FunctionalInterface
    public interface Redeem<T> {

        /** Whether the code was honoured. */
        boolean redeem(T read, NewToken accessToken) throws Exception;
    }

    /** Who was honoured. */
    public <T> List<Boolean> run(Read<T> read, Redeem<T> redeem) throws Exception {
        T readByFirst = read.read(codeHash);
        T readBySecond = read.read(codeHash);
        boolean first = redeem.redeem(readByFirst, tokens.get(0));
        boolean second = redeem.redeem(readBySecond, tokens.get(1));
        return List.of(first, second, redeem.redeem(read.read(codeHash), tokens.get(2)));
    }
}
