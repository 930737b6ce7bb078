package workbook.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Profiles as older versions of the program wrote them: the bytes are files beside this class, made once by compiling
 * each version of {@link Profile} and serializing one object of it.
 *
 * <ul>
 *   <li>{@code missing-field}: before there was a {@code language}
 *   <li>{@code extra-field}: when there was a {@code phone}
 *   <li>{@code other-version}: {@code serialVersionUID} was 1
 *   <li>{@code renamed-class}: the class was called {@code UserProfile}
 * </ul>
 */
public final class OldProfiles {

    private OldProfiles() {}

    /** What each was when it was written, by the name of its file, in alphabetical order; today's default where it said nothing. */
    public static Map<String, Profile> profiles() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        profiles.put("extra-field", new Profile(27, "부산", "ko"));
        profiles.put("missing-field", new Profile(41, "Seoul", "en"));
        profiles.put("other-version", new Profile(35, "Bergen", "no"));
        profiles.put("renamed-class", new Profile(52, "Lima", "es"));
        return profiles;
    }

    /** The bytes of one of them. */
    public static byte[] bytes(String name) {
        try (InputStream file = OldProfiles.class.getResourceAsStream("old-profiles/" + name + ".ser")) {
            return file.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
