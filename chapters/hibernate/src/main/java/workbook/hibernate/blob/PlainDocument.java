package workbook.hibernate.blob;

/** What a user's JSON says, as a class that forgot {@code equals}. */
public class PlainDocument {

    private int age;

    private String city;

    protected PlainDocument() {}

    public PlainDocument(int age, String city) {
        this.age = age;
        this.city = city;
    }

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
