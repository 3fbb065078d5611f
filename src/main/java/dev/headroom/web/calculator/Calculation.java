package dev.headroom.web.calculator;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.Estimate;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields come to by both methods, or what is wrong with each.
 *
 * @param values what was sent, by field
 * @param errors what is wrong, by field
 * @param both the estimates; empty while something is wrong, and where nothing was sent
 */
record Calculation(
        CalculatorInputs inputs, Map<String, String> values, Map<String, String> errors, Optional<Both> both) {
    private static final String MODEL = "model";

    /** The estimates of both methods. */
    record Both(Estimate simple, Estimate detailed) {}

    /** Each field that the estimator refuses is left out and the rest tried again, so that all are told at once. */
    static Calculation of(Catalog catalog, Parameters parameters) throws ApiException {
        List<Field> fields = Fields.of(catalog).stream()
                .flatMap(part -> part.fields().stream())
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : fields) {
            Optional<String> value = parameters.text(field.name());
            value.ifPresent(text -> values.put(field.name(), text));
        }
        while (true) {
            CalculatorInputs inputs = read(fields, parameters, errors);
            name(catalog, inputs.input());
            try {
                Optional<Both> both = values.isEmpty() ? Optional.empty() : Optional.of(estimates(catalog, inputs));
                return new Calculation(inputs, values, errors, errors.isEmpty() ? both : Optional.empty());
            } catch (BadInputException refused) {
                String field = refused.argument().replaceFirst("^(input|options)\\.", "");
                if ((errors.containsKey(MODEL) && !values.containsKey(field))
                        || errors.putIfAbsent(field, plain(refused.getMessage())) != null) {
                    return new Calculation(inputs, values, errors, Optional.empty());
                }
            } catch (ApiException missing) {
                if (errors.putIfAbsent(MODEL, plain(missing.getMessage())) != null) {
                    throw missing;
                }
            }
        }
    }

    /** Puts slugs in the place of other names of one row. */
    private static void name(Catalog catalog, EstimateInput input) {
        if (input.model != null && catalog.models().find(input.model).isEmpty()) {
            input.model =
                    catalog.search().named(input.model, SearchKind.MODEL.only()).orElse(input.model);
        }
        if (input.hardware != null && catalog.hardware().find(input.hardware).isEmpty()) {
            input.hardware =
                    catalog.search().named(input.hardware, SearchKind.HARDWARE).orElse(input.hardware);
        }
    }

    private static CalculatorInputs read(List<Field> fields, Parameters parameters, Map<String, String> errors) {
        CalculatorInputs inputs = CalculatorInputs.none();
        for (Field field : fields) {
            if (!errors.containsKey(field.name())) {
                try {
                    field.reader().read(parameters, inputs);
                } catch (BadInputException refused) {
                    errors.put(field.name(), plain(refused.getMessage()));
                }
            }
        }
        return inputs;
    }

    private static Both estimates(Catalog catalog, CalculatorInputs inputs) throws ApiException {
        return new Both(
                Estimate.of(catalog, inputs.input(), EstimationMethod.SIMPLE, null),
                Estimate.of(catalog, inputs.input(), EstimationMethod.DETAILED, inputs.options()));
    }

    /** The fields of the form have no objects around them. */
    private static String plain(String message) {
        return message.replaceAll("\\b(input|options)\\.", "");
    }
}
