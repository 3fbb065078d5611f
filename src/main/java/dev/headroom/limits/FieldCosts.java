package dev.headroom.limits;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;

/**
 * What the fields of the schema cost: 1 is the time that a plain fact takes on its way into an answer, some ten
 * microseconds of a processor. Measured over HTTP on the packaged catalog (418 models, 278 GPUs, 285 devices) and
 * rounded up.
 */
final class FieldCosts {
    static final int PLAIN = 1;
    private static final int COMPUTED = 5;
    private static final int ASSUMED_SIZE = 10;
    /**
     * The whole schema is some thousand fields, whatever the query, because graphql-java answers no introspection in
     * circles.
     */
    private static final int INTROSPECTION = 4000;

    /** Fields that go through whole tables, whatever page of them is asked for. */
    static final Map<String, Integer> COSTS = Map.ofEntries(
            Map.entry("Hardware.runnableModels", 200),
            Map.entry("Gpu.runnableModels", 200),
            Map.entry("Device.runnableModels", 200),
            Map.entry("Hardware.rankings", 300),
            Map.entry("Gpu.rankings", 300),
            Map.entry("Device.rankings", 300),
            Map.entry("ModelQuant.gpus", 100),
            Map.entry("ModelQuant.devices", 100),
            Map.entry("Hardware.benchmarks", 10),
            Map.entry("Gpu.benchmarks", 10),
            Map.entry("Device.benchmarks", 10),
            Map.entry("Query.benchmarks", 50),
            Map.entry("Query.search", 100),
            Map.entry("Query.aliases", 50),
            Map.entry("Query.models", 50),
            Map.entry("Query.gpus", 50),
            Map.entry("Query.devices", 50),
            Map.entry("Query.hardwareList", 50),
            Map.entry("Query.quants", 20),
            Map.entry("Query.node", 10),
            Map.entry("Model.quants", 10),
            Map.entry("Model.recommendedQuant", 10),
            Map.entry("Model.bestQuant", 20),
            Map.entry("Query.cheapestHardware", 100),
            Map.entry("Query.cheapestWays", 500),
            Map.entry("Model.files", 5),
            Map.entry("Query.changes", 100),
            Map.entry("Query.apiTokens", 100),
            Map.entry("Query.benchmarkSubmissions", 200),
            Map.entry("Query.benchmarkSubmission", 50),
            Map.entry("Mutation.benchmarkSubmit", 200),
            Map.entry("Mutation.catalogImport", 1000),
            Map.entry("Mutation.modelFromConfig", 100),
            Map.entry("Mutation.modelImportFromConfig", 100));

    /** Objects in lists that have no pages. */
    static final Map<String, Integer> SIZES = Map.of(
            "Model.quants", 25,
            "Model.files", 30,
            "Model.scores", 20,
            "Hardware.rankings", 3,
            "Gpu.rankings", 3,
            "Device.rankings", 3,
            "Query.acceleratorClasses", 6);

    private FieldCosts() {}

    /** Cost of a field itself, without what is selected below it. */
    static int of(String type, GraphQLFieldDefinition field) {
        return COSTS.getOrDefault(
                type + "." + field.getName(), field.getArguments().isEmpty() ? PLAIN : COMPUTED);
    }

    /** How many objects a list without pages is taken to have. */
    static int assumedSize(String type, GraphQLFieldDefinition field) {
        return SIZES.getOrDefault(type + "." + field.getName(), ASSUMED_SIZE);
    }

    /** Cost of {@code __typename}, {@code __type} or {@code __schema} with all below it. */
    static int ofIntrospection(String field) {
        return field.equals("__typename") ? PLAIN : INTROSPECTION;
    }
}
