// Every public header behind the well-known macros of others, each defined as something that cannot be compiled. The standard headers
// come first: they owe nothing to macros, and whoever defines these includes them before.
#include "standard_headers.inc"

// windows.h: calling conventions, old memory models, annotations
#define near databricks @near
#define far databricks @far
#define pascal databricks @pascal
#define cdecl databricks @cdecl
#define small databricks @small
#define hyper databricks @hyper
#define interface databricks @interface
#define uuid databricks @uuid
#define IN databricks @IN
#define OUT databricks @OUT
#define OPTIONAL databricks @OPTIONAL
#define CONST databricks @CONST
#define VOID databricks @VOID
#define THIS databricks @THIS
#define STRICT databricks @STRICT
#define FAR databricks @FAR
#define NEAR databricks @NEAR
#define CALLBACK databricks @CALLBACK
#define WINAPI databricks @WINAPI
#define APIENTRY databricks @APIENTRY

// windows.h: values
#define ERROR databricks @ERROR
#define NO_ERROR databricks @NO_ERROR
#define DELETE databricks @DELETE
#undef TRUE
#define TRUE databricks @TRUE
#undef FALSE
#define FALSE databricks @FALSE
#define BOOL databricks @BOOL
#define INT databricks @INT
#define CHAR databricks @CHAR
#define LONG databricks @LONG
#define SHORT databricks @SHORT
#define FLOAT databricks @FLOAT
#define BOOLEAN databricks @BOOLEAN
#define INFINITE databricks @INFINITE
#define IGNORE databricks @IGNORE
#define ABSOLUTE databricks @ABSOLUTE
#define RELATIVE databricks @RELATIVE
#define DIFFERENCE databricks @DIFFERENCE
#define TRANSPARENT databricks @TRANSPARENT
#define OPAQUE databricks @OPAQUE
#define PASSTHROUGH databricks @PASSTHROUGH
#undef DOMAIN
#define DOMAIN databricks @DOMAIN
#undef OVERFLOW
#define OVERFLOW databricks @OVERFLOW
#undef UNDERFLOW
#define UNDERFLOW databricks @UNDERFLOW
#undef HUGE
#define HUGE databricks @HUGE
#define CREATE_NEW databricks @CREATE_NEW
#define OPEN_EXISTING databricks @OPEN_EXISTING
#define SYNCHRONIZE databricks @SYNCHRONIZE
#define READ_CONTROL databricks @READ_CONTROL
#define SUCCEEDED databricks @SUCCEEDED
#define FAILED databricks @FAILED
#define S_OK databricks @S_OK
#define E_FAIL databricks @E_FAIL
#define ALTERNATE databricks @ALTERNATE
#define WINDING databricks @WINDING
#define NULLREGION databricks @NULLREGION
#define MAX_PATH databricks @MAX_PATH
#define CopyMemory databricks @CopyMemory
#define FillMemory databricks @FillMemory
#define ZeroMemory databricks @ZeroMemory

// windows.h: functions that come as A and W
#define GetObject databricks @GetObject
#define GetMessage databricks @GetMessage
#define SendMessage databricks @SendMessage
#define PostMessage databricks @PostMessage
#define GetClassName databricks @GetClassName
#define GetCommandLine databricks @GetCommandLine
#define GetCurrentTime databricks @GetCurrentTime
#define GetCurrentDirectory databricks @GetCurrentDirectory
#define GetEnvironmentVariable databricks @GetEnvironmentVariable
#define SetEnvironmentVariable databricks @SetEnvironmentVariable
#define GetJob databricks @GetJob
#define SetJob databricks @SetJob
#define AddJob databricks @AddJob
#define GetForm databricks @GetForm
#define SetPort databricks @SetPort
#define GetUserName databricks @GetUserName
#define GetComputerName databricks @GetComputerName
#define GetFileAttributes databricks @GetFileAttributes
#define CreateFile databricks @CreateFile
#define CreateDirectory databricks @CreateDirectory
#define CreateEvent databricks @CreateEvent
#define CreateMutex databricks @CreateMutex
#define CreateProcess databricks @CreateProcess
#define CreateService databricks @CreateService
#define CreateWindow databricks @CreateWindow
#define DeleteFile databricks @DeleteFile
#define CopyFile databricks @CopyFile
#define MoveFile databricks @MoveFile
#define FindResource databricks @FindResource
#define LoadLibrary databricks @LoadLibrary
#define LoadString databricks @LoadString
#define StartService databricks @StartService
#define UpdateResource databricks @UpdateResource
#define ReportEvent databricks @ReportEvent
#define RemoveDirectory databricks @RemoveDirectory
#define GetTempPath databricks @GetTempPath
#define GetVersionEx databricks @GetVersionEx
#define DrawText databricks @DrawText
#define MessageBox databricks @MessageBox
#define Yield databricks @Yield
#define RegisterClass databricks @RegisterClass
#define ReplaceText databricks @ReplaceText
#define StartDoc databricks @StartDoc
#define GetTitle databricks @GetTitle
#define GetLogonId databricks @GetLogonId
#define GetServiceName databricks @GetServiceName

// X11
#define Status databricks @Status
#define Bool databricks @Bool
#define None databricks @None
#define True databricks @True
#define False databricks @False
#define Always databricks @Always
#define Success databricks @Success
#define Complex databricks @Complex
#define Above databricks @Above
#define Below databricks @Below
#define Unsorted databricks @Unsorted
#define Convex databricks @Convex
#define Nonconvex databricks @Nonconvex
#define KeyPress databricks @KeyPress
#define KeyRelease databricks @KeyRelease
#define CursorShape databricks @CursorShape
#define FocusIn databricks @FocusIn
#define FocusOut databricks @FocusOut
#define Expose databricks @Expose
#define DestroyAll databricks @DestroyAll
#define GrayScale databricks @GrayScale
#define Opposite databricks @Opposite
#define ControlMask databricks @ControlMask
#define ParentRelative databricks @ParentRelative
#define CopyFromParent databricks @CopyFromParent
#define CurrentTime databricks @CurrentTime
#define NoSymbol databricks @NoSymbol
#define Unmap databricks @Unmap
#define YSorted databricks @YSorted

// Qt
#define emit databricks @emit
#define signals databricks @signals
#define slots databricks @slots
#define foreach databricks @foreach
#define forever databricks @forever
#define Q_OBJECT databricks @Q_OBJECT
#define Q_SIGNALS databricks @Q_SIGNALS
#define Q_SLOTS databricks @Q_SLOTS
#define Q_EMIT databricks @Q_EMIT

// glibc, GNU, POSIX
#undef linux
#define linux databricks @linux
#undef unix
#define unix databricks @unix
#undef i386
#define i386 databricks @i386
#define sun databricks @sun
#undef major
#define major databricks @major
#undef minor
#define minor databricks @minor
#undef makedev
#define makedev databricks @makedev
#undef I
#define I databricks @I
#define ECHO databricks @ECHO
#define NL0 databricks @NL0
#define TAB0 databricks @TAB0
#define B0 databricks @B0
#undef BUFSIZ
#define BUFSIZ databricks @BUFSIZ
#undef EOF
#define EOF databricks @EOF
#define PAGE_SIZE databricks @PAGE_SIZE
#undef RAND_MAX
#define RAND_MAX databricks @RAND_MAX
#undef LITTLE_ENDIAN
#define LITTLE_ENDIAN databricks @LITTLE_ENDIAN
#undef BIG_ENDIAN
#define BIG_ENDIAN databricks @BIG_ENDIAN
#define st_atime databricks @st_atime
#define st_mtime databricks @st_mtime
#define st_ctime databricks @st_ctime
#undef EXIT_SUCCESS
#define EXIT_SUCCESS databricks @EXIT_SUCCESS
#undef EXIT_FAILURE
#define EXIT_FAILURE databricks @EXIT_FAILURE
#undef SIGTERM
#define SIGTERM databricks @SIGTERM
#undef SIGPIPE
#define SIGPIPE databricks @SIGPIPE
#undef NAN
#define NAN databricks @NAN
#undef INFINITY
#define INFINITY databricks @INFINITY
#undef M_PI
#define M_PI databricks @M_PI
#define TRY_AGAIN databricks @TRY_AGAIN
#define HOST_NOT_FOUND databricks @HOST_NOT_FOUND
#define NO_DATA databricks @NO_DATA
#define NO_RECOVERY databricks @NO_RECOVERY
#define OK databricks @OK
#define NULL_ databricks @NULL_

// Apple: AssertMacros.h, Objective-C
#undef check
#define check databricks @check
#undef verify
#define verify databricks @verify
#undef require
#define require databricks @require
#define check_error databricks @check_error
#define YES databricks @YES
#define NO databricks @NO
#define nil databricks @nil
#define Nil databricks @Nil

// logging, testing and other people's libraries
#define LOG databricks @LOG
#define CHECK databricks @CHECK
#define DCHECK databricks @DCHECK
#define VLOG databricks @VLOG
#define DEBUG databricks @DEBUG
#define INFO databricks @INFO
#define WARNING databricks @WARNING
#define WARN databricks @WARN
#define FATAL databricks @FATAL
#define CRITICAL databricks @CRITICAL
#define TRACE databricks @TRACE
#define VERIFY databricks @VERIFY
#define ASSERT databricks @ASSERT
#define EXPECT databricks @EXPECT
#define TEST databricks @TEST
#define CASE databricks @CASE
#define SECTION databricks @SECTION
#define REQUIRE databricks @REQUIRE
#define ABORTED databricks @ABORTED
#define CANCELLED databricks @CANCELLED
#define UNKNOWN databricks @UNKNOWN
#define INTERNAL databricks @INTERNAL
#define NOT_FOUND databricks @NOT_FOUND
#define TIMEOUT databricks @TIMEOUT
#define SUCCESS databricks @SUCCESS
#define FAILURE databricks @FAILURE
#define PENDING databricks @PENDING
#define RUNNING databricks @RUNNING
#define FINISHED databricks @FINISHED
#define IDLE databricks @IDLE
#define CLOSED databricks @CLOSED
#define OPEN databricks @OPEN
#define CONNECTED databricks @CONNECTED
#define MIN databricks @MIN
#define MAX databricks @MAX
#define ARRAYSIZE databricks @ARRAYSIZE
#define UNUSED databricks @UNUSED
#define LIKELY databricks @LIKELY
#define UNLIKELY databricks @UNLIKELY
#define PURE databricks @PURE
#define ALIGN databricks @ALIGN
#define EXPORT databricks @EXPORT
#define IMPORT databricks @IMPORT
#define PUBLIC databricks @PUBLIC
#define PRIVATE databricks @PRIVATE
#define STATIC databricks @STATIC
#define EXTERN databricks @EXTERN
#define INLINE databricks @INLINE
#define READ databricks @READ
#define WRITE databricks @WRITE
#define APPEND databricks @APPEND
#define EMPTY databricks @EMPTY
#define DEFAULT databricks @DEFAULT

// Macros with arguments only bite where a parenthesis follows.
#undef min
#define min(a, b) databricks @min
#undef max
#define max(a, b) databricks @max

#include "public_headers.inc"

int main() {}
