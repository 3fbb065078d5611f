package dev.headroom.license;

import dev.headroom.facts.DerivedFiles;
import dev.headroom.facts.FactRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The packaged licenses.
 *
 * @param terms by their identifiers
 * @param own those of models whose tag tells a license of their own only
 */
public record Licenses(Map<String, LicenseTerms> terms, List<OwnLicense> own) {
    /** The tag of a license that is none of the usual ones. */
    private static final String OTHER = "other";

    /** How a row's remarks mark a license that no source states. */
    private static final Pattern INFERRED = Pattern.compile("license inferred: ([^|]+)");

    /**
     * The license behind the tag {@code other} of some models.
     *
     * @param begins how their identifiers on Hugging Face begin
     */
    record OwnLicense(String begins, String license) {
        static OwnLicense of(FactRow row) {
            return new OwnLicense(row.text("hf_id_begins"), row.text("license"));
        }
    }

    /** Reads the packaged tables. */
    public static Licenses packaged() {
        return new Licenses(
                DerivedFiles.rows("licenses.csv").stream()
                        .map(LicenseTerms::of)
                        .collect(Collectors.toUnmodifiableMap(LicenseTerms::license, Function.identity())),
                DerivedFiles.rows("own_licenses.csv").stream()
                        .map(OwnLicense::of)
                        .toList());
    }

    /**
     * The license of a model.
     *
     * @param license its identifier, null where it is unknown
     * @param notes the remarks of the model's row
     */
    public ModelLicense of(String huggingFaceId, @Nullable String license, @Nullable String notes) {
        return new ModelLicense(
                Optional.ofNullable(license)
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .map(tag -> tag.equals(OTHER) ? named(huggingFaceId) : tag)
                        .map(terms::get),
                Optional.ofNullable(notes)
                        .map(INFERRED::matcher)
                        .flatMap(found -> found.results().findFirst())
                        .map(found -> found.group(1).strip()));
    }

    private String named(String huggingFaceId) {
        return own.stream()
                .filter(one -> huggingFaceId.startsWith(one.begins()))
                .map(OwnLicense::license)
                .findFirst()
                .orElse(OTHER);
    }
}
