package workbook.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerializedProfileTest {

    static Set<String> versions() {
        return OldProfiles.profiles().keySet();
    }

    @Test
    void comesBackAsItWas() {
        Profile profile = new Profile(30, "New York", "en");
        assertThat(SerializedProfile.read(SerializedProfile.write(profile))).isEqualTo(profile);
        assertThat(SerializedProfile.readAnyVersion(SerializedProfile.write(profile)))
                .isEqualTo(profile);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyOldVersionCanBeRead(String version) {
        assertThat(SerializedProfile.readAnyVersion(OldProfiles.bytes(version)))
                .isEqualTo(OldProfiles.profiles().get(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing-field", "extra-field"})
    void fieldsMayDiffer(String version) {
        assertThat(SerializedProfile.read(OldProfiles.bytes(version)))
                .isEqualTo(OldProfiles.profiles().get(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-version", "renamed-class"})
    void nameAndVersionMayNot(String version) {
        assertThatExceptionOfType(RefusedBytesException.class)
                .isThrownBy(() -> SerializedProfile.read(OldProfiles.bytes(version)));
    }

    @Test
    void aMapIsNoProfile() {
        byte[] map = SerializedMap.write(java.util.Map.of("age", 30));
        assertThatExceptionOfType(RefusedBytesException.class).isThrownBy(() -> SerializedProfile.readAnyVersion(map));
    }
}
