package workbook.ebean.blob;

import java.util.Objects;

/**
 * What a user tells, as the object that is in the JSON. Its fields are in the order of the keys there, which in
 * PostgreSQL's {@code jsonb} is that of their length: in another order each bean would look changed as soon as it is
 * read, since what Ebean compares is text.
 */
public class Details {

    private int age;

    private String city;

    /** For Jackson. */
    public Details() {}

    public Details(int age, String city) {
        this.age = age;
        this.city = city;
    }

    public int getAge() {
        return age;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Details that && age == that.age && Objects.equals(city, that.city);
    }

    @Override
    public int hashCode() {
        return Objects.hash(age, city);
    }
}
