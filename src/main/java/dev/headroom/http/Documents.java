package dev.headroom.http;

import graphql.ExecutionInput;
import graphql.InvalidSyntaxError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.exceptions.ParseCancelledException;
import java.util.Optional;

/** What can be told of a document before it is executed. */
final class Documents {
    private Documents() {}

    /** Whether a request asks for anything but reading. What cannot be executed at all does not. */
    static boolean isChange(String document, Optional<String> operationName) {
        ParseAndValidateResult parsed = parse(document);
        if (parsed.isFailure()) {
            return false;
        }
        try {
            return NodeUtil.getOperation(parsed.getDocument(), operationName.orElse(null)).operationDefinition.getOperation()
                    != Operation.QUERY;
        } catch (UnknownOperationException none) {
            return false;
        }
    }

    /** Why a document is not GraphQL, with line and column, if it is not. */
    static Optional<InvalidSyntaxError> syntaxError(String document) {
        // A document that is too long for the parser has no place where it is wrong.
        return Optional.ofNullable(parse(document).getSyntaxException()).filter(wrong -> !(wrong instanceof ParseCancelledException))
                .map(wrong -> wrong.toInvalidSyntaxError());
    }

    private static ParseAndValidateResult parse(String document) {
        return ParseAndValidate.parse(ExecutionInput.newExecutionInput(document).build());
    }
}
