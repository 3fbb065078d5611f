package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is let through to which mutation, and how the others are refused. */
@ApplicationTest
@Tag("database")
class RoleMatrixTest {
    @Inject
    DataSource database;

    private static final Set<String> GUARDED_QUERIES =
            Set.of("changes", "apiTokens", "upgrades", "benchmarkSubmissions");
    private static final Set<String> FOR_ANYBODY = Set.of("benchmarkSubmit");
    private static final Set<String> FOR_ADMINS =
            Set.of("apiTokenCreate", "apiTokenRevoke", "apiTokens", "changes", "revert", "upgrades");

    record Operation(String name, String query, Map<String, Object> variables) {}

    /**
     * Every mutation of the schema and every query that is not public, with inputs that change nothing when they are
     * let through.
     */
    static Stream<Operation> operations() throws IOException {
        var schema = new SchemaParser().parse(Files.readString(Path.of("src/test/resources/golden/schema.graphql")));
        Stream<FieldDefinition> mutations = fields(schema, "Mutation");
        Stream<FieldDefinition> queries =
                fields(schema, "Query").filter(field -> GUARDED_QUERIES.contains(field.getName()));
        return Stream.concat(
                mutations.map(field -> operation(schema, "mutation", field)),
                queries.map(field -> operation(schema, "query", field)));
    }

    private static Stream<FieldDefinition> fields(TypeDefinitionRegistry schema, String type) {
        return schema.getType(type, ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions().stream();
    }

    private static Operation operation(TypeDefinitionRegistry schema, String kind, FieldDefinition field) {
        List<InputValueDefinition> required = field.getInputValueDefinitions().stream()
                .filter(argument -> argument.getType() instanceof NonNullType)
                .toList();
        String name = field.getName();
        Map<String, Object> variables = required.stream()
                .collect(Collectors.toMap(
                        InputValueDefinition::getName,
                        argument ->
                                argument.getName().equals("input") ? emptyInput(name) : harmless(schema, argument)));
        String declared = required.stream()
                .map(argument -> "$" + argument.getName() + ": " + AstPrinter.printAst(argument.getType()))
                .collect(Collectors.joining(", "));
        String given = required.stream()
                .map(argument -> "%1$s: $%1$s".formatted(argument.getName()))
                .collect(Collectors.joining(", "));
        return new Operation(
                name,
                required.isEmpty()
                        ? "%s { %s { __typename } }".formatted(kind, name)
                        : "%s(%s) { %s(%s) { __typename } }".formatted(kind, declared, name, given),
                variables);
    }

    private static Object harmless(TypeDefinitionRegistry schema, InputValueDefinition argument) {
        return schema.getType(TypeUtil.unwrapAll(argument.getType()).getName(), EnumTypeDefinition.class)
                .map(type -> type.getEnumValueDefinitions().get(0).getName())
                .orElse("no-such-thing");
    }

    private static Map<String, Object> emptyInput(String name) {
        return name.equals("apiTokenCreate") ? Map.of("name", "", "role", "ADMIN") : Map.of();
    }

    @Test
    void everyMutationIsAsked() throws IOException {
        assertThat(operations().map(Operation::name))
                .hasSizeGreaterThanOrEqualTo(20)
                .contains(
                        "gpuCreate",
                        "deviceUpdate",
                        "modelDelete",
                        "quantCreate",
                        "acceleratorClassCreate",
                        "benchmarkAdd",
                        "modelScoreAdd",
                        "revert",
                        "apiTokens",
                        "catalogImport",
                        "modelFromConfig");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anAdminMayDoEverything(Operation operation) {
        assertThat(Caller.ADMIN.ask(operation.query, operation.variables).getJsonArray("errors"))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutATokenTheOperationIsRefused(Operation operation) {
        if (FOR_ANYBODY.contains(operation.name)) {
            assertThat(Caller.ANYONE.ask(operation.query, operation.variables).getJsonArray("errors"))
                    .isNull();
            return;
        }
        assertThat(Caller.ANYONE.refusal(operation.query, operation.variables)).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anEditorMayDoAllButWhatIsForAdmins(Operation operation) {
        var editor = new Caller(token(Role.EDITOR).getString("secret"));

        JsonObject answer = editor.ask(operation.query, operation.variables);

        if (!FOR_ADMINS.contains(operation.name)) {
            assertThat(answer.getJsonArray("errors")).isNull();
            return;
        }
        assertThat(answer.getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo("This needs the role admin; your token has the role editor.");
        assertThat(editor.refusal(operation.query, operation.variables)).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRevokedTokenIsRefused(Operation operation) {
        JsonObject token = token(Role.ADMIN);
        Caller.ADMIN.data(
                Caller.REVOKE, Map.of("id", token.getJsonObject("apiToken").getString("id")));

        assertWrong(token.getString("secret"), operation, "The API token has been revoked.");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anExpiredTokenIsRefused(Operation operation) throws SQLException {
        JsonObject token = token(Role.ADMIN);
        expire(token.getJsonObject("apiToken").getString("id"));

        assertWrong(token.getString("secret"), operation, "The API token has expired.");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aForgedTokenIsRefused(Operation operation) {
        Secret right = Secret.parse(token(Role.ADMIN).getString("secret")).orElseThrow();

        assertWrong(
                new Secret(right.id(), Secret.random().value()).token(),
                operation,
                "The API token is not a known one.");
        assertWrong(Secret.random().token(), operation, "The API token is not a known one.");
        assertWrong(right.token().substring(0, 40), operation, "The API token is incomplete.");
        assertWrong(Mutations.ADMIN_TOKEN + "x", operation, "The API token is incomplete.");
        assertWrong(
                "a-first-admin-token-of-40-characters-abc",
                operation,
                "The token is not one of Headroom's, and OpenID Connect is off.");
    }

    @Test
    void aWrongTokenIsRefusedOnReadsToo() {
        assertWrong(
                Secret.random().token(),
                new Operation("catalog", "{ catalog { version } }", Map.of()),
                "The API token is not a known one.");
    }

    private static JsonObject token(Role role) {
        return Caller.ADMIN.create(role + " " + UUID.randomUUID(), role);
    }

    private void expire(String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update api_token set expires_at = now() where id = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    private static void assertWrong(String token, Operation operation, String reason) {
        var response = new Caller(token).post(operation.query, operation.variables);
        response.then().statusCode(401).header("WWW-Authenticate", "Bearer").contentType("application/json");
        JsonObject error =
                new JsonObject(response.asString()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("message")).startsWith(reason);
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("UNAUTHENTICATED");
    }
}
