package workbook.ebean.blob;

import io.ebean.annotation.Formula;
import io.ebean.annotation.Platform;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

// tag::mapping[]
/** The city that is in the JSON as a property of its own, by the SQL of each database. */
@Entity
@Table(name = "users")
public class CityUser extends Person {

    @Formula(
            select = "(${ta}.profile ->> 'city')",
            platforms = {Platform.POSTGRES, Platform.SQLITE})
    @Formula(select = "(${ta}.profile format json).\"city\"", platforms = Platform.H2)
    private String city;
}
// end::mapping[]
