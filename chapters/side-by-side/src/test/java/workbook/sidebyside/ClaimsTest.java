package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import workbook.observation.Observation;

/** Every claim holds in the approved observations; each chapter's own tests show that those are today's. */
class ClaimsTest {

    private static final Path CHAPTERS = Path.of("").toAbsolutePath().getParent();
    private static final ApprovedEvidence APPROVED = new ApprovedEvidence(CHAPTERS);

    @TestFactory
    Stream<DynamicTest> everyClaimHolds() {
        return Claims.all().stream().flatMap(claim -> claim.databases().stream()
                .map(database -> dynamicTest(claim.id() + " on " + database.title(), () -> {
                    Claim.Finding finding = claim.check(APPROVED, database);
                    assertThat(finding.refutation()).isEmpty();
                    assertThat(finding.evidence()).hasSizeGreaterThan(1);
                })));
    }

    /** A claim that no observation could refute says nothing. */
    @TestFactory
    Stream<DynamicTest> everyClaimCanBeRefuted() {
        Evidence.Source absurd =
                (library, scenario, approach, database) -> APPROVED.of(library, scenario, approach, database).stream()
                        .map(ClaimsTest::distorted)
                        .toList();
        return Claims.all().stream()
                .map(claim -> dynamicTest(claim.id(), () -> assertThat(
                                claim.check(absurd, claim.databases().get(0)).holds())
                        .isFalse()));
    }

    @Test
    void approvedCatalogIsTodays() {
        assertThat(new ApprovedCatalog(CHAPTERS).diff())
                .as("./workbook approve writes what is true today")
                .isEmpty();
    }

    @Test
    void idsAreUniqueAndSentencesExistInBothLanguages() {
        assertThat(Claims.all()).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(Claims.all()).allSatisfy(claim -> {
            assertThat(claim.sentence().english()).endsWith(".");
            assertThat(claim.sentence().korean()).endsWith("니다.");
        });
    }

    /** Another library's observation would look like this: no growth, another outcome, no statement of any kind. */
    private static Observation distorted(Observation observation) {
        int size = observation.library().length();
        return new Observation(
                observation.scenario(),
                observation.library(),
                observation.approach(),
                observation.role(),
                observation.database(),
                observation.size(),
                "distorted",
                null,
                null,
                size,
                List.of());
    }
}
