package workbook.blob;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a user tells of themselves, as a class of our own that has changed over time. Three of its older versions are
 * still in the database: see {@link OldProfiles}.
 */
public final class Profile implements Serializable {

    @Serial
    private static final long serialVersionUID = 3;

    private static final String DEFAULT_LANGUAGE = "en";

    private final int age;
    private final String city;
    private final String language;

    public Profile(int age, String city, String language) {
        this.age = age;
        this.city = city;
        this.language = language;
    }

    public int age() {
        return age;
    }

    public String city() {
        return city;
    }

    public String language() {
        return language;
    }

    /** A field that was not in the stream is null here, whatever a constructor would have made of it. */
    @Serial
    private Object readResolve() {
        return language == null ? new Profile(age, city, DEFAULT_LANGUAGE) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that
                && age == that.age
                && Objects.equals(city, that.city)
                && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(age, city, language);
    }

    @Override
    public String toString() {
        return "Profile[age=" + age + ", city=" + city + ", language=" + language + "]";
    }
}
