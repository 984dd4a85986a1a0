package dev.lookercodemode.sandbox.confinement;

import java.util.Arrays;

/**
 * The numbers of the system calls, by processor, as in Linux' asm/unistd_64.h and
 * asm-generic/unistd.h. From {@code pidfd_send_signal} on they are the same for all processors.
 * Immutable.
 */
final class CallNumbers {
  /** The highest number that was looked at; a worker has none of the calls that came later. */
  static final int LAST_KNOWN = 456;

  private static final int ABSENT = -1;

  // name, x86-64, aarch64; -1 where the processor does not have it
  private static final String USED =
      """
      execve 59 221
      getpid 39 172
      getppid 110 173
      landlock_add_rule 445 445
      landlock_create_ruleset 444 444
      landlock_restrict_self 446 446
      openat 257 56
      prctl 157 167
      seccomp 317 277
      """;

  private static final String ARGUMENTS_MATTER =
      """
      clone 56 220
      clone3 435 435
      fcntl 72 25
      kill 62 129
      prlimit64 302 261
      tgkill 234 131
      """;

  private static final String NETWORK =
      """
      accept 43 202
      accept4 288 242
      bind 49 200
      connect 42 203
      listen 50 201
      recvfrom 45 207
      recvmmsg 299 243
      recvmsg 47 212
      sendmmsg 307 269
      sendmsg 46 211
      sendto 44 206
      socket 41 198
      socketpair 53 199
      """;

  private static final String PROCESSES =
      """
      fork 57 -1
      ioprio_set 251 30
      kcmp 312 272
      migrate_pages 256 238
      move_pages 279 239
      pidfd_getfd 438 438
      pidfd_open 434 434
      pidfd_send_signal 424 424
      process_madvise 440 440
      process_mrelease 448 448
      process_vm_readv 310 270
      process_vm_writev 311 271
      ptrace 101 117
      rt_sigqueueinfo 129 138
      rt_tgsigqueueinfo 297 240
      sched_setaffinity 203 122
      sched_setattr 314 274
      sched_setparam 142 118
      sched_setscheduler 144 119
      setpriority 141 140
      tkill 200 130
      vfork 58 -1
      """;

  private static final String KERNEL =
      """
      acct 163 89
      add_key 248 217
      adjtimex 159 171
      bpf 321 280
      capset 126 91
      chroot 161 51
      clock_adjtime 305 266
      clock_settime 227 112
      delete_module 176 106
      finit_module 313 273
      fsconfig 431 431
      fsmount 432 432
      fsopen 430 430
      fspick 433 433
      init_module 175 105
      io_uring_enter 426 426
      io_uring_register 427 427
      io_uring_setup 425 425
      ioperm 173 -1
      iopl 172 -1
      kexec_file_load 320 294
      kexec_load 246 104
      keyctl 250 219
      lookup_dcookie 212 18
      modify_ldt 154 -1
      mount 165 40
      mount_setattr 442 442
      move_mount 429 429
      nfsservctl 180 42
      open_tree 428 428
      perf_event_open 298 241
      personality 135 92
      pivot_root 155 41
      quotactl 179 60
      quotactl_fd 443 443
      reboot 169 142
      request_key 249 218
      setdomainname 171 162
      setfsgid 123 152
      setfsuid 122 151
      setgid 106 144
      setgroups 116 159
      sethostname 170 161
      setns 308 268
      setregid 114 143
      setresgid 119 149
      setresuid 117 147
      setreuid 113 145
      settimeofday 164 170
      setuid 105 146
      swapoff 168 225
      swapon 167 224
      syslog 103 116
      umount2 166 39
      unshare 272 97
      uselib 134 -1
      userfaultfd 323 282
      vhangup 153 58
      """;

  /** Landlock does not see these. */
  private static final String FILES =
      """
      chmod 90 -1
      chown 92 -1
      fanotify_init 300 262
      fanotify_mark 301 263
      fchmod 91 52
      fchmodat 268 53
      fchmodat2 452 452
      fchown 93 55
      fchownat 260 54
      fremovexattr 199 16
      fsetxattr 190 7
      futimesat 261 -1
      inotify_add_watch 254 27
      inotify_init 253 -1
      inotify_init1 294 26
      lchown 94 -1
      lremovexattr 198 15
      lsetxattr 189 6
      memfd_create 319 279
      memfd_secret 447 447
      mknod 133 -1
      mknodat 259 33
      name_to_handle_at 303 264
      open_by_handle_at 304 265
      removexattr 197 14
      setxattr 188 5
      splice 275 76
      tee 276 77
      truncate 76 45
      utime 132 -1
      utimensat 280 88
      utimes 235 -1
      vmsplice 278 75
      """;

  private static final String SHARED_MEMORY_AND_QUEUES =
      """
      mq_open 240 180
      mq_unlink 241 181
      msgctl 71 187
      msgget 68 186
      msgrcv 70 188
      msgsnd 69 189
      semctl 66 191
      semget 64 190
      semop 65 193
      semtimedop 220 192
      shmat 30 196
      shmctl 31 195
      shmdt 67 197
      shmget 29 194
      """;

  private final Architecture architecture;

  CallNumbers(Architecture architecture) {
    this.architecture = architecture;
  }

  /** The number of a call that is used here, or whose arguments decide. */
  int of(String name) {
    for (String table : new String[] {USED, ARGUMENTS_MATTER}) {
      int at = ("\n" + table).indexOf("\n" + name + " ");
      if (at >= 0) {
        return number(table, at);
      }
    }
    throw new IllegalArgumentException("no number is known of the call " + name);
  }

  /** The calls that no worker may make, whatever their arguments. */
  int[] denied() {
    String all = NETWORK + PROCESSES + KERNEL + FILES + SHARED_MEMORY_AND_QUEUES;
    int[] numbers = new int[all.length()];
    int count = 0;
    for (int at = 0; at < all.length(); at = all.indexOf('\n', at) + 1) {
      int number = number(all, at);
      if (number != ABSENT) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The number in the line that begins there. Without patterns: this is never compiled. */
  private int number(String table, int line) {
    int x86 = table.indexOf(' ', line) + 1;
    int aarch64 = table.indexOf(' ', x86) + 1;
    return architecture == Architecture.X86_64
        ? Integer.parseInt(table, x86, aarch64 - 1, 10)
        : Integer.parseInt(table, aarch64, table.indexOf('\n', aarch64), 10);
  }
}
