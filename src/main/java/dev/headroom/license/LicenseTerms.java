package dev.headroom.license;

import dev.headroom.facts.FactRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A license, and what it allows a company. */
@Type("LicenseTerms")
@Description("A license, and what it allows a company.")
public record LicenseTerms(
        @NonNull @Description("License identifier, such as apache-2.0.")
        String license,

        @NonNull @Description("Name.") String name,

        @NonNull @Description("Whether it lets a company use the model.")
        CommercialUse commercialUse,

        @NonNull @Description("Why, in a sentence.") String why,

        @NonNull @Description("Address of its text.") String source) {

    static LicenseTerms of(FactRow row) {
        return new LicenseTerms(
                row.text("license"),
                row.text("name"),
                row.constant("commercial_use", CommercialUse.class),
                row.text("why"),
                row.text("source"));
    }
}
