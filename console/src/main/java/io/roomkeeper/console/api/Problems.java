package io.roomkeeper.console.api;

import java.util.List;
import java.util.UUID;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.scheduling.MeetingChangedException;
import io.roomkeeper.reinvite.ReinviteChangedException;
import io.roomkeeper.room.edit.RoomChangedException;
import io.roomkeeper.room.edit.RoomEditRefusedException;
import io.roomkeeper.room.edit.TooManyTriesException;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingLockedException;
import io.roomkeeper.setting.exception.AlreadyAskedException;
import io.roomkeeper.setting.exception.ExceptionRefusedException;
import io.roomkeeper.setting.resolution.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Maps every failure to a problem. A message for users is passed on. Any other exception
 * is logged under an ID, which the response contains.
 */
final class Problems {

	private static final Log LOG = LogFactory.getLog(Problems.class);

	/** Returns the problem for a failure of a request. Logs internal errors. */
	Problem of(Throwable failure, HttpServletRequest request) {
		return switch (failure) {
			case NothingEnteredException nothing ->
				Problem.of(ProblemCode.INVALID_INPUT, detail(nothing), request.getRequestURI())
					.withMistakes(nothing.mistakes());
			case UnreadableParameterException unreadable when !unreadable.parameter().isEmpty() ->
				Problem.of(ProblemCode.INVALID_INPUT, detail(unreadable), request.getRequestURI())
					.withMistakes(List.of(new Problem.Mistake(unreadable.parameter(), "must be text in UTF-8")));
			case FixableException fixable -> Problem.of(code(fixable), detail(fixable), request.getRequestURI());
			case HandlerMethodValidationException invalid -> invalid(invalid, request);
			case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch, request);
			case MissingServletRequestParameterException missing -> Problem.of(ProblemCode.INVALID_INPUT,
					"The parameter '%s' is missing. See /api/openapi.json.".formatted(missing.getParameterName()),
					request.getRequestURI());
			case HttpMessageNotReadableException unreadable -> unreadable(unreadable, request);
			case RequestRejectedException _ -> Problem.of(ProblemCode.INVALID_INPUT,
					"The address or a header contains a character that is not allowed. "
							+ "Encode it, or leave it out.",
					request.getRequestURI());
			case HttpRequestMethodNotSupportedException method -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED,
					"This path does not support %s. See /api/openapi.json for the supported methods."
						.formatted(method.getMethod()),
					request.getRequestURI());
			case HttpMediaTypeNotAcceptableException type ->
				Problem.of(ProblemCode.NOT_ACCEPTABLE, "The Accept header names no available format. Available: %s."
					.formatted(MediaType.toString(type.getSupportedMediaTypes())), request.getRequestURI());
			case HttpMediaTypeNotSupportedException type -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE,
					"This type of body is not supported. Send it with Content-Type: %s."
						.formatted(MediaType.toString(type.getSupportedMediaTypes())),
					request.getRequestURI());
			case ErrorResponse spring when spring.getStatusCode().is4xxClientError() ->
				Problem.of(ProblemCode.of(spring.getStatusCode()), refused(spring), request.getRequestURI());
			default -> ours(failure, request);
		};
	}

	/** Returns the detail for a request that Spring itself refuses. */
	private static String refused(ErrorResponse spring) {
		String said = spring.getBody().getDetail();
		String sentence = (said != null) ? StringUtils.trimTrailingCharacter(said, '.') : "The request is invalid";
		return sentence + ". See /api/openapi.json.";
	}

	private static ProblemCode code(FixableException fixable) {
		return switch (fixable) {
			case BodyTooLargeException _ -> ProblemCode.TOO_LARGE;
			case InvalidInputException _ -> ProblemCode.INVALID_INPUT;
			case AccessDeniedForActorException _ -> ProblemCode.ACCESS_DENIED;
			case NotFoundException _ -> ProblemCode.NOT_FOUND;
			case JobAlreadyRunningException _ -> ProblemCode.JOB_ALREADY_RUNNING;
			case NeedsPlanException _ -> ProblemCode.NEEDS_PLAN;
			case AlreadyAskedException _ -> ProblemCode.ALREADY_ASKED;
			case MeetingChangedException _ -> ProblemCode.PRECONDITION_FAILED;
			case RoomChangedException _ -> ProblemCode.PRECONDITION_FAILED;
			case ReinviteChangedException _ -> ProblemCode.PRECONDITION_FAILED;
			case RoomEditRefusedException refused -> refused(refused.reason());
			case TooManyTriesException _ -> ProblemCode.TOO_MANY_REQUESTS;
			case MissingVersionException _ -> ProblemCode.PRECONDITION_REQUIRED;
			case ExceptionRefusedException refused -> locked(refused.code());
			case SettingLockedException locked -> locked(locked.code());
			case DirectoryException _ -> ProblemCode.DIRECTORY_UNAVAILABLE;
			default -> ProblemCode.CONFLICT;
		};
	}

	private static ProblemCode refused(RoomEditRefusedException.Reason reason) {
		return switch (reason) {
			case LICENCE -> ProblemCode.LICENCE_LACKS_IT;
			case PLAN -> ProblemCode.PLAN_LACKS_IT;
			case NUMBER_TAKEN, LINK_TAKEN -> ProblemCode.TAKEN;
			case LINK_RESERVED, PASSCODE_REQUIRED, WAITING_ROOM_LOCKED, UNPROTECTED, DISABLED, EXPIRED, OWNER_MISSING,
					NOT_IN_QUARANTINE ->
				ProblemCode.CONFLICT;
		};
	}

	private static ProblemCode locked(ReasonCode code) {
		return switch (code) {
			case NO_EXCEPTIONS -> ProblemCode.NO_EXCEPTIONS;
			case NOTHING_TO_LIFT -> ProblemCode.NOTHING_TO_LIFT;
			case ACCOUNT_LOCK -> ProblemCode.ACCOUNT_LOCK;
			case GROUP_LOCK -> ProblemCode.GROUP_LOCK;
			case USER_LOCK -> ProblemCode.USER_LOCK;
			case PLAN_FORCED -> ProblemCode.PLAN_FORCED;
			case LICENCE_LACKS_IT -> ProblemCode.LICENCE_LACKS_IT;
			case FORCED_BY_DEPENDENCY -> ProblemCode.FORCED_BY_DEPENDENCY;
			default -> ProblemCode.CONFLICT;
		};
	}

	private static String detail(FixableException fixable) {
		return String.valueOf(fixable.getMessage());
	}

	private static Problem invalid(HandlerMethodValidationException invalid, HttpServletRequest request) {
		List<Problem.Mistake> mistakes = invalid.getParameterValidationResults()
			.stream()
			.flatMap((result) -> result.getResolvableErrors().stream().map((error) -> mistake(result, error)))
			.toList();
		String first = mistakes.isEmpty() ? "A parameter"
				: "'%s' %s".formatted(mistakes.getFirst().parameter(), mistakes.getFirst().detail());
		return Problem.of(ProblemCode.INVALID_INPUT, first + ". See /api/openapi.json.", request.getRequestURI())
			.withMistakes(mistakes);
	}

	private static Problem.Mistake mistake(ParameterValidationResult result, MessageSourceResolvable error) {
		return new Problem.Mistake(String.valueOf(result.getMethodParameter().getParameterName()),
				String.valueOf(error.getDefaultMessage()));
	}

	private static Problem mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
		String expected = Number.class.isAssignableFrom(boxed(mismatch.getRequiredType())) ? "must be a whole number"
				: "cannot have this value";
		return Problem
			.of(ProblemCode.INVALID_INPUT, "'%s' %s. See /api/openapi.json.".formatted(mismatch.getName(), expected),
					request.getRequestURI())
			.withMistakes(List.of(new Problem.Mistake(mismatch.getName(), expected)));
	}

	private static Class<?> boxed(@Nullable Class<?> type) {
		return (type != null) ? ClassUtils.resolvePrimitiveIfNecessary(type) : Object.class;
	}

	private Problem unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
		for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof FixableException fixable) {
				return of(fixable, request);
			}
		}
		UnreadableBody body = UnreadableBody.of(unreadable.getCause());
		return Problem.of(ProblemCode.INVALID_INPUT, body.detail(), request.getRequestURI())
			.withMistakes(body.mistakes());
	}

	private static Problem ours(Throwable failure, HttpServletRequest request) {
		String id = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Problem %s at %s %s".formatted(id, request.getMethod(), request.getRequestURI()), failure);
		boolean store = failure instanceof DataAccessResourceFailureException
				|| failure instanceof CannotCreateTransactionException;
		ProblemCode code = store ? ProblemCode.STORE_UNAVAILABLE : ProblemCode.INTERNAL_ERROR;
		return Problem
			.of(code, code.title() + ". Ask the operator to look for " + id + " in the log.", request.getRequestURI())
			.withId(id);
	}

}
