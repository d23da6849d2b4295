#include "support/certificates.hpp"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <fmt/format.h>

#include <atomic>

namespace databricks::support {
namespace {

constexpr long kDay = 24L * 60 * 60;

std::string text_of(const std::shared_ptr<BIO>& memory) {
  char* data = nullptr;
  const long length = BIO_get_mem_data(memory.get(), &data);
  return {data, static_cast<std::size_t>(length)};
}

std::shared_ptr<BIO> memory() { return {BIO_new(BIO_s_mem()), &BIO_free}; }

void set_name(X509* certificate, const std::string& name) {
  X509_NAME* subject = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1,
                             0);
}

void extend(X509* certificate, X509* issuer, int extension, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* made = X509V3_EXT_conf_nid(nullptr, &context, extension, value.c_str());
  X509_add_ext(certificate, made, -1);
  X509_EXTENSION_free(made);
}

Certificate begin(const std::string& name, int first_day, int last_day) {
  static std::atomic<long> serial = 1000;
  Certificate made{{X509_new(), &X509_free}, {EVP_EC_gen("P-256"), &EVP_PKEY_free}};
  X509_set_version(made.certificate.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(made.certificate.get()), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(made.certificate.get()), first_day * kDay);
  X509_gmtime_adj(X509_getm_notAfter(made.certificate.get()), last_day * kDay);
  X509_set_pubkey(made.certificate.get(), made.key.get());
  set_name(made.certificate.get(), name);
  return made;
}

}  // namespace

std::string Certificate::pem() const {
  const auto out = memory();
  PEM_write_bio_X509(out.get(), certificate.get());
  return text_of(out);
}

std::string Certificate::key_pem(std::string password) const {
  const auto out = memory();
  const EVP_CIPHER* cipher = password.empty() ? nullptr : EVP_aes_256_cbc();
  PEM_write_bio_PrivateKey(out.get(), key.get(), cipher, nullptr, 0, nullptr, password.data());
  return text_of(out);
}

std::string Certificate::hashed_name() const {
  return fmt::format("{:08x}.0", X509_subject_name_hash(certificate.get()));
}

Certificate make_authority(const std::string& name) {
  Certificate made = begin(name, -30, 30);
  X509* const certificate = made.certificate.get();
  X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
  extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
  extend(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
  X509_sign(certificate, made.key.get(), EVP_sha256());
  return made;
}

Certificate make_certificate(const Certificate& authority, const std::string& name, const std::string& names,
                             int first_day, int last_day) {
  Certificate made = begin(name, first_day, last_day);
  X509* const certificate = made.certificate.get();
  X509_set_issuer_name(certificate, X509_get_subject_name(authority.certificate.get()));
  extend(certificate, authority.certificate.get(), NID_basic_constraints, "CA:FALSE");
  extend(certificate, authority.certificate.get(), NID_subject_alt_name, names);
  X509_sign(certificate, authority.key.get(), EVP_sha256());
  return made;
}

}  // namespace databricks::support
