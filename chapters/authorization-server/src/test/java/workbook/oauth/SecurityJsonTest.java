package workbook.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the list of allowed classes, and numbers for moments, ask of whoever writes attributes. */
class SecurityJsonTest {

    private static final Instant MOMENT = Instant.parse("2026-07-01T12:34:56.123456789Z");

    @Test
    void aMapOfMutableClassesComesBack() {
        Map<String, Object> claims = new HashMap<>(Map.of("sub", "John Doe"));

        assertThat(read(SecurityJson.write(new HashMap<>(Map.of("claims", claims)))))
                .isEqualTo(Map.of("claims", claims));
    }

    @Test
    void anImmutableMapIsWrittenAndNeverReadAgain() {
        String written = SecurityJson.write(new HashMap<>(Map.of("claims", Map.of("sub", "John Doe"))));

        assertThat(written).contains("java.util.ImmutableCollections$Map1");
        assertThatThrownBy(() -> read(written)).isInstanceOf(CorruptRowException.class);
    }

    @Test
    void aMomentInsideOfAnAuthenticationKeepsItsLastDigits() {
        assertThat(momentIn(read(SecurityJson.write(withMoment())))).isEqualTo(MOMENT);
    }

    /** What {@link SecurityJson} has its setting for. */
    @Test
    void springsModulesAloneLoseTheLastDigits() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(SecurityJsonTest.class.getClassLoader()))
                .build();

        Map<String, Object> found = mapper.readValue(mapper.writeValueAsString(withMoment()), new TypeReference<>() {});

        assertThat(momentIn(found)).isEqualTo(Instant.parse("2026-07-01T12:34:56.123456700Z"));
    }

    private static Map<String, Object> withMoment() {
        FactorGrantedAuthority password = FactorGrantedAuthority.withAuthority("FACTOR_PASSWORD")
                .issuedAt(MOMENT)
                .build();
        return new HashMap<>(
                Map.of("principal", new UsernamePasswordAuthenticationToken("John Doe", null, List.of(password))));
    }

    private static Instant momentIn(Map<String, Object> attributes) {
        UsernamePasswordAuthenticationToken principal =
                (UsernamePasswordAuthenticationToken) attributes.get("principal");
        return ((FactorGrantedAuthority) principal.getAuthorities().iterator().next()).getIssuedAt();
    }

    private static Map<String, Object> read(String json) {
        return SecurityJson.map(json, "a_table", "a_column", "a row");
    }
}
