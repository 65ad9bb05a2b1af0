/* A thin layer between the program and the C library, loaded with LD_PRELOAD.
 *
 * It counts every call that changes something in the watched folders, and at call number N kills the process, tears
 * the write in two, or fails with an error of choice. It can also record every change with its bytes, so that the
 * disk as it would be after a power cut can be put together later (disk.py), and leave out the one fsync that
 * everybody forgets. Outside the watched folders, and until it is given orders, it does nothing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum { ONLY_COUNT, KILL, TEAR, FAIL, HELD };

static char watched[4096]; /* the start of every path that matters; empty: nothing does */
static int mode = ONLY_COUNT, error_number = EIO, for_good = 0, recording = -1, forgetting = 0;
static long at = 0, counted = 0;
static double held_until = 0;

#define MANY 64
static ino_t renamed[MANY]; /* files that have a new name and were not synced since */
static int renamed_next = 0;

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static double seconds_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int path_matters(const char *path) {
    if (!watched[0] || !path) return 0;
    if (path[0] == '/') return strncmp(path, watched, strlen(watched)) == 0;
    char whole[8192];
    if (!getcwd(whole, 4096)) return 0;
    strcat(whole, "/");
    strncat(whole, path, 4000);
    return strncmp(whole, watched, strlen(watched)) == 0;
}

static int fd_path(int fd, char *into, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, into, size - 1);
    if (length < 0) return 0;
    into[length] = 0;
    return path_matters(into);
}

static int fd_matters(int fd) {
    char path[4096];
    return watched[0] && fd_path(fd, path, sizeof path);
}

static ino_t inode_of(int fd) {
    struct stat found;
    return fstat(fd, &found) == 0 ? found.st_ino : 0;
}

static ino_t inode_at(const char *path) {
    struct stat found;
    return lstat(path, &found) == 0 ? found.st_ino : 0;
}

/* One change: a letter, an inode, an offset, two texts and bytes. disk.py reads the same layout. */
struct __attribute__((packed)) head {
    char what;
    uint64_t inode, offset;
    uint32_t first, second, bytes;
};

static void record(char what, ino_t inode, off_t offset, const char *first, const char *second, const void *bytes,
                   size_t count) {
    if (recording < 0) return;
    static ssize_t (*put)(int, const void *, size_t);
    if (!put) put = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    int before = errno;
    struct head h = {what, inode, (uint64_t)offset, first ? strlen(first) : 0, second ? strlen(second) : 0, count};
    ssize_t done = put(recording, &h, sizeof h);
    if (h.first) done += put(recording, first, h.first);
    if (h.second) done += put(recording, second, h.second);
    if (count) done += put(recording, bytes, count);
    (void)done;
    errno = before;
}

/* Count one call and follow the orders. 0: go on. 1: fail, errno is set. 2: do half of it, then die. */
static int struck(int is_write, int is_name) {
    if (mode == HELD) {
        if (is_name && seconds_now() < held_until) {
            errno = EACCES;
            return 1;
        }
        return 0;
    }
    counted++;
    if (mode == ONLY_COUNT || counted < at) return 0;
    if (mode == KILL && counted == at) raise(SIGKILL);
    if (mode == TEAR && counted == at) {
        if (is_write) return 2;
        raise(SIGKILL);
    }
    if (mode == FAIL && (counted == at || for_good)) {
        errno = error_number;
        return 1;
    }
    return 0;
}

/* --- What the driver says, through ctypes --- */

void fault_watch(const char *folder) { snprintf(watched, sizeof watched, "%s", folder ? folder : ""); }
void fault_orders(int wanted, long number, int error, int persist) {
    mode = wanted;
    at = number;
    error_number = error;
    for_good = persist;
    counted = 0;
}
void fault_hold(double seconds) {
    mode = HELD;
    held_until = seconds_now() + seconds;
}
void fault_forget(int second_fsync) { forgetting = second_fsync; }
void fault_record(int fd) { recording = fd; }
void fault_note(const char *words) { record('n', 0, 0, words, NULL, NULL, 0); }
long fault_count(void) { return counted; }

__attribute__((constructor)) static void from_the_environment(void) {
    fault_watch(getenv("FAULTS_WATCH"));
    forgetting = getenv("FAULTS_FORGET") != NULL;
}

/* --- The calls --- */

static int was_renamed(ino_t inode) {
    for (int i = 0; i < MANY; i++)
        if (renamed[i] == inode) return i + 1;
    return 0;
}

ssize_t write(int fd, const void *bytes, size_t count) {
    REAL(ssize_t, write, int, const void *, size_t);
    if (!watched[0] || fd == recording || !fd_matters(fd)) return real(fd, bytes, count);
    int what = struck(1, 0);
    if (what == 1) return -1;
    struct stat found;
    off_t offset = lseek(fd, 0, SEEK_CUR);
    if ((fcntl(fd, F_GETFL) & O_APPEND) && fstat(fd, &found) == 0) offset = found.st_size;
    ssize_t done = real(fd, bytes, what == 2 ? count / 2 : count);
    if (what == 2) raise(SIGKILL);
    if (done > 0) record('w', inode_of(fd), offset, NULL, NULL, bytes, (size_t)done);
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    if (!fd_matters(fd)) return real(fd, bytes, count, offset);
    int what = struck(1, 0);
    if (what == 1) return -1;
    ssize_t done = real(fd, bytes, what == 2 ? count / 2 : count, offset);
    if (what == 2) raise(SIGKILL);
    if (done > 0) record('w', inode_of(fd), offset, NULL, NULL, bytes, (size_t)done);
    return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

/* Copies inside the kernel cannot be torn or recorded: the caller is made to write instead, as elsewhere. */
ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) {
    REAL(ssize_t, sendfile64, int, int, off64_t *, size_t);
    if (!watched[0] || !fd_matters(to)) return real(to, from, offset, count);
    errno = EINVAL;
    return -1;
}
ssize_t sendfile(int to, int from, off_t *offset, size_t count) { return sendfile64(to, from, offset, count); }
ssize_t copy_file_range(int from, off64_t *at_from, int to, off64_t *at_to, size_t count, unsigned flags) {
    REAL(ssize_t, copy_file_range, int, off64_t *, int, off64_t *, size_t, unsigned);
    if (!watched[0] || !fd_matters(to)) return real(from, at_from, to, at_to, count, flags);
    errno = EINVAL;
    return -1;
}

static int sync_with(int fd, int (*real)(int)) {
    char path[4096];
    if (!watched[0] || !fd_path(fd, path, sizeof path)) return real(fd);
    struct stat found;
    int folder = fstat(fd, &found) == 0 && S_ISDIR(found.st_mode);
    int place = folder ? 0 : was_renamed(found.st_ino);
    if (place) {
        renamed[place - 1] = 0;
        if (forgetting) return 0;
    }
    if (struck(0, 0)) return -1;
    int done = real(fd);
    if (done == 0) record(folder ? 'd' : 's', found.st_ino, 0, path, NULL, NULL, 0);
    return done;
}
int fsync(int fd) {
    REAL(int, fsync, int);
    return sync_with(fd, real);
}
int fdatasync(int fd) {
    REAL(int, fdatasync, int);
    return sync_with(fd, real);
}

int ftruncate64(int fd, off64_t length) {
    REAL(int, ftruncate64, int, off64_t);
    if (!fd_matters(fd)) return real(fd, length);
    if (struck(0, 0)) return -1;
    int done = real(fd, length);
    if (done == 0) record('t', inode_of(fd), length, NULL, NULL, NULL, 0);
    return done;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int open_with(const char *path, int flags, mode_t bits, int (*real)(const char *, int, ...)) {
    int changes = path_matters(path) && (flags & (O_CREAT | O_TRUNC)) && (flags & O_ACCMODE) != O_RDONLY;
    if (!changes) return real(path, flags, bits);
    ino_t before = inode_at(path);
    if (!before || (flags & O_TRUNC)) {
        if (struck(0, 1)) return -1;
    }
    int fd = real(path, flags, bits);
    if (fd >= 0 && !before) record('c', inode_of(fd), 0, path, NULL, NULL, 0);
    if (fd >= 0 && before && (flags & O_TRUNC)) record('t', inode_of(fd), 0, NULL, NULL, NULL, 0);
    return fd;
}
#define BITS                                                                                                           \
    mode_t bits = 0;                                                                                                   \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                                               \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        bits = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }
int open(const char *path, int flags, ...) {
    REAL(int, open, const char *, int, ...);
    BITS return open_with(path, flags, bits, real);
}
int open64(const char *path, int flags, ...) {
    REAL(int, open64, const char *, int, ...);
    BITS return open_with(path, flags, bits, real);
}

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    if (!path_matters(path)) return real(path);
    ino_t inode = inode_at(path);
    if (!inode) return real(path);
    if (struck(0, 1)) return -1;
    int done = real(path);
    if (done == 0) record('u', inode, 0, path, NULL, NULL, 0);
    return done;
}
int unlinkat(int folder, const char *path, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    char whole[8192];
    if (!watched[0] || folder == AT_FDCWD || !fd_path(folder, whole, 4096)) {
        if (!watched[0] || !path_matters(path)) return real(folder, path, flags);
        snprintf(whole, sizeof whole, "%s", path);
    } else {
        strcat(whole, "/");
        strncat(whole, path, 4000);
    }
    ino_t inode = inode_at(whole);
    if (struck(0, 1)) return -1;
    int done = real(folder, path, flags);
    if (done == 0) record(flags & AT_REMOVEDIR ? 'r' : 'u', inode, 0, whole, NULL, NULL, 0);
    return done;
}
int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    if (!path_matters(from) && !path_matters(to)) return real(from, to);
    if (struck(0, 1)) return -1;
    ino_t inode = inode_at(from);
    int done = real(from, to);
    if (done == 0) {
        record('m', inode, 0, from, to, NULL, 0);
        renamed[renamed_next++ % MANY] = inode;
    }
    return done;
}
int mkdir(const char *path, mode_t bits) {
    REAL(int, mkdir, const char *, mode_t);
    if (!path_matters(path) || inode_at(path)) return real(path, bits);
    if (struck(0, 1)) return -1;
    int done = real(path, bits);
    if (done == 0) record('k', inode_at(path), 0, path, NULL, NULL, 0);
    return done;
}
int rmdir(const char *path) {
    REAL(int, rmdir, const char *);
    if (!path_matters(path)) return real(path);
    if (struck(0, 1)) return -1;
    int done = real(path);
    if (done == 0) record('r', 0, 0, path, NULL, NULL, 0);
    return done;
}
