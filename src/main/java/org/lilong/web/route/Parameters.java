package org.lilong.web.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Operation;
import org.lilong.web.problem.Refused;

/** Holds what a request gives against what its route declares; the refusal names the parameter to mend. */
final class Parameters {
    private Parameters() {}

    static void check(Operation operation, Map<String, String> given) {
        given.forEach((name, value) -> {
            Input input = operation.queryInputs().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refused.parameter(
                            name, "There is no parameter '" + name + "' here; " + known(operation) + "."));
            input.complaint(value).ifPresent(complaint -> {
                throw Refused.parameter(name, complaint);
            });
        });
        checkOrder(given.get("from"), given.get("to"));
        for (Input input : operation.queryInputs()) {
            if (input.required() && !given.containsKey(input.name())) {
                throw Refused.parameter(
                        input.name(), "The parameter '" + input.name() + "' is missing: " + input.description());
            }
        }
    }

    /** Days as they are written sort as days. */
    private static void checkOrder(@Nullable String from, @Nullable String to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw Refused.parameter("to", "'to' is " + to + ", before 'from', which is " + from + ".");
        }
    }

    private static String known(Operation operation) {
        return operation.known().isEmpty()
                ? "this address takes none"
                : "there are " + String.join(", ", operation.known());
    }
}
