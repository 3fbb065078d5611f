package dev.headroom.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.Validator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The limits that a document can be held to without the schema, and before the time that its validation takes. */
@ApplicationScoped
public class DocumentLimits {
    /** Characters of documents that are remembered as passed. */
    private static final long REMEMBERED_CHARACTERS = 4L * 1024 * 1024;

    private final LimitSettings settings;
    private final Cache<String, Boolean> passed = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .weigher((String text, Boolean yes) -> text.length())
            .build();

    DocumentLimits(LimitSettings settings) {
        this.settings = settings;
        // The setting quarkus.smallrye-graphql.parser-max-tokens reaches the parser of schemas only.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(settings.tokens())
                        .maxCharacters(settings.characters())
                        .redactTokenParserErrorMessages(true)));
        Validator.setMaxValidationErrors(settings.validationErrors());
    }

    /** @throws AbortExecutionException if the document cannot be parsed or exceeds a limit */
    void check(String query) {
        if (passed.getIfPresent(query) == null) {
            checkNew(query);
            passed.put(query, true);
        }
    }

    private void checkNew(String query) {
        ParseAndValidateResult parsed =
                ParseAndValidate.parse(ExecutionInput.newExecutionInput(query).build());
        if (parsed.isFailure()) {
            throw refusal(parsed);
        }
        Document document = parsed.getDocument();
        FiniteNumbers.check(document);
        SelectionSize.of(document).forEach(this::check);
    }

    private void check(SelectionSize shape) {
        check("depth", shape.depth(), settings.depth());
        check("aliases", shape.aliases(), settings.aliases());
        check("root-fields", shape.fields(), settings.rootFields());
        check("directives", shape.directives(), settings.directives());
    }

    private static void check(String limit, long requested, int maximum) {
        if (requested > maximum) {
            throw RefusedOperation.of(limit, requested, maximum);
        }
    }

    private AbortExecutionException refusal(ParseAndValidateResult parsed) {
        var exception = parsed.getSyntaxException();
        if (exception instanceof ParseCancelledTooManyCharsException) {
            return RefusedOperation.of("characters", settings.characters());
        }
        if (exception instanceof ParseCancelledTooDeepException) {
            return RefusedOperation.of("depth", settings.depth());
        }
        if (exception instanceof ParseCancelledException) {
            return RefusedOperation.of("tokens", settings.tokens());
        }
        var error = exception.toInvalidSyntaxError();
        return new RefusedOperation(new ApiError(
                ApiErrorCode.PARSE_FAILED,
                error.getMessage(),
                error.getLocations() == null ? List.of() : error.getLocations(),
                List.of(),
                Map.of()));
    }
}
