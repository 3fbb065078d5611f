package dev.headroom.license;

import java.util.Optional;

/**
 * The license of a model.
 *
 * @param terms what it allows; empty where the license is unknown or is none of the packaged ones
 * @param inferredFrom what the license was inferred from; empty where a source states it
 */
public record ModelLicense(Optional<LicenseTerms> terms, Optional<String> inferredFrom) {

    public CommercialUse commercialUse() {
        return terms.map(LicenseTerms::commercialUse).orElse(CommercialUse.UNKNOWN);
    }
}
