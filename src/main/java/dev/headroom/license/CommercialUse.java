package dev.headroom.license;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a license lets a company use a model. */
@Enum("CommercialUse")
@Description("Whether a license lets a company use a model. Read the license before you rely on it.")
public enum CommercialUse {
    @Description("Whoever keeps its notices may.")
    YES,
    @Description("Some may, or for some purposes: by size of the company or service, by region or by a policy of use.")
    CONDITIONS,
    @Description("Only with another license from the publisher.")
    NO,
    @Description("The license is not known, or not what it allows.")
    UNKNOWN
}
