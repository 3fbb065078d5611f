package dev.headroom.http;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.Optional;

/** What can be told of a document before it is executed. */
final class Documents {
    private Documents() {}

    /** Whether a request asks for anything but reading. What cannot be executed at all does not. */
    static boolean isChange(String document, Optional<String> operationName) {
        ParseAndValidateResult parsed = parse(document);
        if (parsed.isFailure() || !hasOperation(parsed.getDocument())) {
            return false;
        }
        try {
            return NodeUtil.getOperation(parsed.getDocument(), operationName.orElse(null))
                            .operationDefinition
                            .getOperation()
                    != Operation.QUERY;
        } catch (UnknownOperationException none) {
            return false;
        }
    }

    /** A document may hold fragments alone. */
    private static boolean hasOperation(Document document) {
        return document.getFirstDefinitionOfType(OperationDefinition.class).isPresent();
    }

    private static ParseAndValidateResult parse(String document) {
        return ParseAndValidate.parse(ExecutionInput.newExecutionInput(document).build());
    }
}
