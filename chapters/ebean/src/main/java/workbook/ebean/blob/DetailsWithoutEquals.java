package workbook.ebean.blob;

/** {@link Details} as a class is that nobody has given an {@code equals}. */
public class DetailsWithoutEquals {

    private int age;

    private String city;

    /** For Jackson. */
    public DetailsWithoutEquals() {}

    public DetailsWithoutEquals(int age, String city) {
        this.age = age;
        this.city = city;
    }

    public int getAge() {
        return age;
    }

    public String getCity() {
        return city;
    }
}
