package workbook.oauth.server;

import workbook.oauth.Stores;
import workbook.scenario.Counts;

/** What a client and its user do with a server on these stores. */
@FunctionalInterface
public interface Flow {

    Result with(Stores stores) throws Exception;

    /**
     * What came of it.
     *
     * @param tokens how many tokens the client got
     * @param active how often introspection said that a token was active
     * @param inactive how often it said that it was not
     */
    record Result(int tokens, int active, int inactive) {

        public Counts counts() {
            return Counts.of("tokens", tokens).and("active", active).and("inactive", inactive);
        }
    }
}
