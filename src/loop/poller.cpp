#include "loop/poller.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#if defined(__linux__)
#include <sys/epoll.h>
#include <sys/eventfd.h>
#endif

namespace databricks::inline v0_2::internal::loop {
namespace {

constexpr std::size_t kMaxReady = 256;

[[noreturn]] void throw_system_error() {
  throw std::system_error{errno, std::generic_category(), "cannot make an event loop"};
}

}  // namespace

#if defined(__linux__)

Poller::Poller() : wake_read_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), epoll_(epoll_create1(EPOLL_CLOEXEC)) {
  if (!wake_read_.is_open() || !epoll_.is_open()) throw_system_error();
  watch(wake_read_.number(), true, false);
}

void Poller::watch(int descriptor, bool readable, bool writable) {
  if (!readable && !writable) {
    if (watched_.erase(descriptor) > 0) epoll_ctl(epoll_.number(), EPOLL_CTL_DEL, descriptor, nullptr);
    return;
  }
  epoll_event event{};
  event.events = (readable ? EPOLLIN : 0U) | (writable ? EPOLLOUT : 0U);
  event.data.fd = descriptor;
  const bool is_new = watched_.insert_or_assign(descriptor, short{0}).second;
  if (epoll_ctl(epoll_.number(), is_new ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event) == 0) return;
  // A descriptor that was closed and opened anew under the same number, or the other way round.
  epoll_ctl(epoll_.number(), errno == ENOENT ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
}

std::span<const Poller::Ready> Poller::wait(std::chrono::milliseconds time) {
  ready_.clear();
  std::array<epoll_event, kMaxReady> events;
  const int count =
      epoll_wait(epoll_.number(), events.data(), static_cast<int>(events.size()), static_cast<int>(time.count()));
  for (int index = 0; index < count; ++index) {
    const epoll_event& event = events[static_cast<std::size_t>(index)];
    if (event.data.fd == wake_read_.number()) {
      take_wake_up();
    } else {
      const bool has_failed = (event.events & (EPOLLERR | EPOLLHUP)) != 0;
      ready_.push_back(
          {event.data.fd, has_failed || (event.events & EPOLLIN) != 0, has_failed || (event.events & EPOLLOUT) != 0});
    }
  }
  return ready_;
}

void Poller::wake() noexcept { static_cast<void>(eventfd_write(wake_read_.number(), 1)); }

void Poller::take_wake_up() noexcept {
  eventfd_t count = 0;
  static_cast<void>(eventfd_read(wake_read_.number(), &count));
}

int Poller::descriptor() const noexcept { return epoll_.number(); }

#else

Poller::Poller() {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw_system_error();
  wake_read_ = Descriptor{ends[0]};
  wake_write_ = Descriptor{ends[1]};
  for (const int end : ends) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
}

void Poller::watch(int descriptor, bool readable, bool writable) {
  if (!readable && !writable) {
    watched_.erase(descriptor);
  } else {
    watched_.insert_or_assign(descriptor, static_cast<short>((readable ? POLLIN : 0) | (writable ? POLLOUT : 0)));
  }
}

std::span<const Poller::Ready> Poller::wait(std::chrono::milliseconds time) {
  ready_.clear();
  std::vector<pollfd> polled{{.fd = wake_read_.number(), .events = POLLIN, .revents = 0}};
  for (const auto& [descriptor, events] : watched_)
    polled.push_back({.fd = descriptor, .events = events, .revents = 0});
  if (::poll(polled.data(), static_cast<nfds_t>(polled.size()), static_cast<int>(time.count())) <= 0) return ready_;
  if (polled.front().revents != 0) take_wake_up();
  for (std::size_t index = 1; index < polled.size(); ++index) {
    const pollfd& each = polled[index];
    const bool has_failed = (each.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0;
    if (each.revents != 0) {
      ready_.push_back(
          {each.fd, has_failed || (each.revents & POLLIN) != 0, has_failed || (each.revents & POLLOUT) != 0});
    }
  }
  return ready_;
}

void Poller::wake() noexcept {
  const char byte = 0;
  static_cast<void>(::write(wake_write_.number(), &byte, 1));
}

void Poller::take_wake_up() noexcept {
  std::array<char, 64> bytes;
  while (::read(wake_read_.number(), bytes.data(), bytes.size()) > 0) {
  }
}

int Poller::descriptor() const noexcept { return -1; }

#endif

}  // namespace databricks::inline v0_2::internal::loop
