const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-GNSZARZA.js";import{a as Hn,b as F,c as Rr}from"./chunk-NBDS574Y.js";var Ot=F(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});k.wrapCipher=k.Hash=k.nextTick=k.isLE=void 0;k.isBytes=Ln;k.abool=Pr;k.anumber=Tn;k.abytes=
At;k.ahash=ci;k.aexists=ai;k.aoutput=ui;k.u8=fi;k.u32=di;k.clean=li;k.createView=Vr;k.bytesToHex=jr;k.hexToBytes=Mr;k.hexToNumber=Dr;k.bytesToNumberBE=yi;k.numberToBytesBE=
bi;k.utf8ToBytes=Zr;k.bytesToUtf8=pi;k.toBytes=gi;k.overlapBytes=Gr;k.complexOverlapBytes=wi;k.concatBytes=_i;k.checkOpts=xi;k.equalBytes=Bi;k.getOutput=vi;k.setBigUint64=
Cn;k.u64Lengths=Si;k.isAligned32=kr;k.copyBytes=Yr;function Ln(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"}function Pr(t){
if(typeof t!="boolean")throw new Error(`boolean expected, not ${t}`)}function Tn(t){if(!Number.isSafeInteger(t)||t<0)throw new Error("positive integer expected,\
 got "+t)}function At(t,...e){if(!Ln(t))throw new Error("Uint8Array expected");if(e.length>0&&!e.includes(t.length))throw new Error("Uint8Array expected of leng\
th "+e+", got length="+t.length)}function ci(t){if(typeof t!="function"||typeof t.create!="function")throw new Error("Hash should be wrapped by utils.createHash\
er");Tn(t.outputLen),Tn(t.blockLen)}function ai(t,e=!0){if(t.destroyed)throw new Error("Hash instance has been destroyed");if(e&&t.finished)throw new Error("Has\
h#digest() has already been called")}function ui(t,e){At(t);let r=e.outputLen;if(t.length<r)throw new Error("digestInto() expects output buffer of length at lea\
st "+r)}function fi(t){return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function di(t){return new Uint32Array(t.buffer,t.byteOffset,Math.floor(t.byteLength/
4))}function li(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}function Vr(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}k.isLE=new Uint8Array(new Uint32Array(
[287454020]).buffer)[0]===68;var Kr=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",hi=Array.from({length:256},(t,e)=>e.toString(
16).padStart(2,"0"));function jr(t){if(At(t),Kr)return t.toHex();let e="";for(let r=0;r<t.length;r++)e+=hi[t[r]];return e}var Dt={_0:48,_9:57,A:65,F:70,a:97,f:102};
function Nr(t){if(t>=Dt._0&&t<=Dt._9)return t-Dt._0;if(t>=Dt.A&&t<=Dt.F)return t-(Dt.A-10);if(t>=Dt.a&&t<=Dt.f)return t-(Dt.a-10)}function Mr(t){if(typeof t!="s\
tring")throw new Error("hex string expected, got "+typeof t);if(Kr)return Uint8Array.fromHex(t);let e=t.length,r=e/2;if(e%2)throw new Error("hex string expected\
, got unpadded hex of length "+e);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=Nr(t.charCodeAt(s)),a=Nr(t.charCodeAt(s+1));if(i===void 0||a===void 0){
let c=t[s]+t[s+1];throw new Error('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function Dr(t){if(typeof t!="string")throw new Error(
"hex string expected, got "+typeof t);return BigInt(t===""?"0":"0x"+t)}function yi(t){return Dr(jr(t))}function bi(t,e){return Mr(t.toString(16).padStart(e*2,"0"))}
var mi=async()=>{};k.nextTick=mi;function Zr(t){if(typeof t!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(t))}function pi(t){
return new TextDecoder().decode(t)}function gi(t){if(typeof t=="string")t=Zr(t);else if(Ln(t))t=Yr(t);else throw new Error("Uint8Array expected, got "+typeof t);
return t}function Gr(t,e){return t.buffer===e.buffer&&t.byteOffset<e.byteOffset+e.byteLength&&e.byteOffset<t.byteOffset+t.byteLength}function wi(t,e){if(Gr(t,e)&&
t.byteOffset<e.byteOffset)throw new Error("complex overlap of input and output is not supported")}function _i(...t){let e=0;for(let n=0;n<t.length;n++){let o=t[n];
At(o),e+=o.length}let r=new Uint8Array(e);for(let n=0,o=0;n<t.length;n++){let s=t[n];r.set(s,o),o+=s.length}return r}function xi(t,e){if(e==null||typeof e!="obj\
ect")throw new Error("options must be defined");return Object.assign(t,e)}function Bi(t,e){if(t.length!==e.length)return!1;let r=0;for(let n=0;n<t.length;n++)r|=
t[n]^e[n];return r===0}var On=class{};k.Hash=On;var Ei=(t,e)=>{function r(n,...o){if(At(n),!k.isLE)throw new Error("Non little-endian hardware is not yet suppor\
ted");if(t.nonceLength!==void 0){let u=o[0];if(!u)throw new Error("nonce / iv required");t.varSizeNonce?At(u):At(u,t.nonceLength)}let s=t.tagLength;s&&o[1]!==void 0&&
At(o[1]);let i=e(n,...o),a=(u,h)=>{if(h!==void 0){if(u!==2)throw new Error("cipher output not supported");At(h)}},c=!1;return{encrypt(u,h){if(c)throw new Error(
"cannot encrypt() twice with same key + nonce");return c=!0,At(u),a(i.encrypt.length,h),i.encrypt(u,h)},decrypt(u,h){if(At(u),s&&u.length<s)throw new Error("inv\
alid ciphertext length: smaller than tagLength="+s);return a(i.decrypt.length,h),i.decrypt(u,h)}}}return Object.assign(r,t),r};k.wrapCipher=Ei;function vi(t,e,r=!0){
if(e===void 0)return new Uint8Array(t);if(e.length!==t)throw new Error("invalid output length, expected "+t+", got: "+e.length);if(r&&!kr(e))throw new Error("in\
valid output, must be aligned");return e}function Cn(t,e,r,n){if(typeof t.setBigUint64=="function")return t.setBigUint64(e,r,n);let o=BigInt(32),s=BigInt(4294967295),
i=Number(r>>o&s),a=Number(r&s),c=n?4:0,d=n?0:4;t.setUint32(e+c,i,n),t.setUint32(e+d,a,n)}function Si(t,e,r){Pr(r);let n=new Uint8Array(16),o=Vr(n);return Cn(o,0,
BigInt(e),r),Cn(o,8,BigInt(t),r),n}function kr(t){return t.byteOffset%4===0}function Yr(t){return Uint8Array.from(t)}});var ze=F(bt=>{"use strict";Object.defineProperty(bt,"__esModule",{value:!0});bt.AEAD_TAG_LENGTH=bt.XCHACHA20_NONCE_LENGTH=bt.CURVE25519_PUBLIC_KEY_SIZE=bt.ETH_PUBLIC_KEY_SIZE=
bt.UNCOMPRESSED_PUBLIC_KEY_SIZE=bt.COMPRESSED_PUBLIC_KEY_SIZE=bt.SECRET_KEY_LENGTH=void 0;bt.SECRET_KEY_LENGTH=32;bt.COMPRESSED_PUBLIC_KEY_SIZE=33;bt.UNCOMPRESSED_PUBLIC_KEY_SIZE=
65;bt.ETH_PUBLIC_KEY_SIZE=64;bt.CURVE25519_PUBLIC_KEY_SIZE=32;bt.XCHACHA20_NONCE_LENGTH=24;bt.AEAD_TAG_LENGTH=16});var Re=F(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.ECIES_CONFIG=be.Config=void 0;var Fe=ze(),We=class{constructor(){this.ellipticCurve=
"secp256k1",this.isEphemeralKeyCompressed=!1,this.isHkdfKeyCompressed=!1,this.symmetricAlgorithm="aes-256-gcm",this.symmetricNonceLength=16}get ephemeralKeySize(){
let e={secp256k1:this.isEphemeralKeyCompressed?Fe.COMPRESSED_PUBLIC_KEY_SIZE:Fe.UNCOMPRESSED_PUBLIC_KEY_SIZE,x25519:Fe.CURVE25519_PUBLIC_KEY_SIZE,ed25519:Fe.CURVE25519_PUBLIC_KEY_SIZE};
if(this.ellipticCurve in e)return e[this.ellipticCurve];throw new Error("Not implemented")}};be.Config=We;be.ECIES_CONFIG=new We});var Xr=F($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.crypto=void 0;var Ft=Hn("node:crypto");$e.crypto=Ft&&typeof Ft=="object"&&"webcr\
ypto"in Ft?Ft.webcrypto:Ft&&typeof Ft=="object"&&"randomBytes"in Ft?Ft:void 0});var Rn=F(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.gcm=gt.ctr=gt.cbc=gt.utils=void 0;gt.randomBytes=zr;gt.getWebcryptoSubtle=qn;gt.
managedNonce=Ai;var Lt=Xr(),me=Ot();function zr(t=32){if(Lt.crypto&&typeof Lt.crypto.getRandomValues=="function")return Lt.crypto.getRandomValues(new Uint8Array(
t));if(Lt.crypto&&typeof Lt.crypto.randomBytes=="function")return Uint8Array.from(Lt.crypto.randomBytes(t));throw new Error("crypto.getRandomValues must be defi\
ned")}function qn(){if(Lt.crypto&&typeof Lt.crypto.subtle=="object"&&Lt.crypto.subtle!=null)return Lt.crypto.subtle;throw new Error("crypto.subtle must be defin\
ed")}function Ai(t){let{nonceLength:e}=t;return(0,me.anumber)(e),((r,...n)=>({encrypt(o,...s){let i=zr(e),a=t(r,i,...n).encrypt(o,...s),c=(0,me.concatBytes)(i,a);
return a.fill(0),c},decrypt(o,...s){let i=o.subarray(0,e),a=o.subarray(e);return t(r,i,...n).decrypt(a,...s)}}))}gt.utils={async encrypt(t,e,r,n){let o=qn(),s=await o.
importKey("raw",t,e,!0,["encrypt"]),i=await o.encrypt(r,s,n);return new Uint8Array(i)},async decrypt(t,e,r,n){let o=qn(),s=await o.importKey("raw",t,e,!0,["decr\
ypt"]),i=await o.decrypt(r,s,n);return new Uint8Array(i)}};var Ct={CBC:"AES-CBC",CTR:"AES-CTR",GCM:"AES-GCM"};function Ii(t,e,r){if(t===Ct.CBC)return{name:Ct.CBC,
iv:e};if(t===Ct.CTR)return{name:Ct.CTR,counter:e,length:64};if(t===Ct.GCM)return r?{name:Ct.GCM,iv:e,additionalData:r}:{name:Ct.GCM,iv:e};throw new Error("unkno\
wn aes block mode")}function Un(t){return(e,r,n)=>{(0,me.abytes)(e),(0,me.abytes)(r);let o={name:t,length:e.length*8},s=Ii(t,r,n),i=!1;return{encrypt(a){if((0,me.
abytes)(a),i)throw new Error("Cannot encrypt() twice with same key / nonce");return i=!0,gt.utils.encrypt(e,o,s,a)},decrypt(a){return(0,me.abytes)(a),gt.utils.decrypt(
e,o,s,a)}}}}gt.cbc=Un(Ct.CBC);gt.ctr=Un(Ct.CTR);gt.gcm=Un(Ct.GCM)});var Fr=F(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});Qe.crypto=void 0;var Wt=Hn("node:crypto");Qe.crypto=Wt&&typeof Wt=="object"&&"webcr\
ypto"in Wt?Wt.webcrypto:Wt&&typeof Wt=="object"&&"randomBytes"in Wt?Wt:void 0});var qt=F(P=>{"use strict";Object.defineProperty(P,"__esModule",{value:!0});P.wrapXOFConstructorWithOpts=P.wrapConstructorWithOpts=P.wrapConstructor=P.Hash=P.nextTick=
P.swap32IfBE=P.byteSwapIfBE=P.swap8IfBE=P.isLE=void 0;P.isBytes=$r;P.anumber=Nn;P.abytes=ge;P.ahash=Hi;P.aexists=Ti;P.aoutput=Oi;P.u8=Ci;P.u32=Li;P.clean=qi;P.createView=
Ui;P.rotr=Ri;P.rotl=Ni;P.byteSwap=Vn;P.byteSwap32=Qr;P.bytesToHex=Vi;P.hexToBytes=Ki;P.asyncLoop=Mi;P.utf8ToBytes=Kn;P.bytesToUtf8=Di;P.toBytes=Je;P.kdfInputToBytes=
Zi;P.concatBytes=Gi;P.checkOpts=ki;P.createHasher=to;P.createOptHasher=eo;P.createXOFer=no;P.randomBytes=Yi;var pe=Fr();function $r(t){return t instanceof Uint8Array||
ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"}function Nn(t){if(!Number.isSafeInteger(t)||t<0)throw new Error("positive integer expected, got "+t)}function ge(t,...e){
if(!$r(t))throw new Error("Uint8Array expected");if(e.length>0&&!e.includes(t.length))throw new Error("Uint8Array expected of length "+e+", got length="+t.length)}
function Hi(t){if(typeof t!="function"||typeof t.create!="function")throw new Error("Hash should be wrapped by utils.createHasher");Nn(t.outputLen),Nn(t.blockLen)}
function Ti(t,e=!0){if(t.destroyed)throw new Error("Hash instance has been destroyed");if(e&&t.finished)throw new Error("Hash#digest() has already been called")}
function Oi(t,e){ge(t);let r=e.outputLen;if(t.length<r)throw new Error("digestInto() expects output buffer of length at least "+r)}function Ci(t){return new Uint8Array(
t.buffer,t.byteOffset,t.byteLength)}function Li(t){return new Uint32Array(t.buffer,t.byteOffset,Math.floor(t.byteLength/4))}function qi(...t){for(let e=0;e<t.length;e++)
t[e].fill(0)}function Ui(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}function Ri(t,e){return t<<32-e|t>>>e}function Ni(t,e){return t<<e|t>>>32-e>>>
0}P.isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Vn(t){return t<<24&4278190080|t<<8&16711680|t>>>8&65280|t>>>24&255}P.swap8IfBE=P.isLE?
t=>t:t=>Vn(t);P.byteSwapIfBE=P.swap8IfBE;function Qr(t){for(let e=0;e<t.length;e++)t[e]=Vn(t[e]);return t}P.swap32IfBE=P.isLE?t=>t:Qr;var Jr=typeof Uint8Array.from(
[]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Pi=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function Vi(t){if(ge(t),Jr)return t.
toHex();let e="";for(let r=0;r<t.length;r++)e+=Pi[t[r]];return e}var Zt={_0:48,_9:57,A:65,F:70,a:97,f:102};function Wr(t){if(t>=Zt._0&&t<=Zt._9)return t-Zt._0;if(t>=
Zt.A&&t<=Zt.F)return t-(Zt.A-10);if(t>=Zt.a&&t<=Zt.f)return t-(Zt.a-10)}function Ki(t){if(typeof t!="string")throw new Error("hex string expected, got "+typeof t);
if(Jr)return Uint8Array.fromHex(t);let e=t.length,r=e/2;if(e%2)throw new Error("hex string expected, got unpadded hex of length "+e);let n=new Uint8Array(r);for(let o=0,
s=0;o<r;o++,s+=2){let i=Wr(t.charCodeAt(s)),a=Wr(t.charCodeAt(s+1));if(i===void 0||a===void 0){let c=t[s]+t[s+1];throw new Error('hex string expected, got non-h\
ex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}var ji=async()=>{};P.nextTick=ji;async function Mi(t,e,r){let n=Date.now();for(let o=0;o<t;o++){r(o);let s=Date.
now()-n;s>=0&&s<e||(await(0,P.nextTick)(),n+=s)}}function Kn(t){if(typeof t!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().
encode(t))}function Di(t){return new TextDecoder().decode(t)}function Je(t){return typeof t=="string"&&(t=Kn(t)),ge(t),t}function Zi(t){return typeof t=="string"&&
(t=Kn(t)),ge(t),t}function Gi(...t){let e=0;for(let n=0;n<t.length;n++){let o=t[n];ge(o),e+=o.length}let r=new Uint8Array(e);for(let n=0,o=0;n<t.length;n++){let s=t[n];
r.set(s,o),o+=s.length}return r}function ki(t,e){if(e!==void 0&&{}.toString.call(e)!=="[object Object]")throw new Error("options should be object or undefined");
return Object.assign(t,e)}var Pn=class{};P.Hash=Pn;function to(t){let e=n=>t().update(Je(n)).digest(),r=t();return e.outputLen=r.outputLen,e.blockLen=r.blockLen,
e.create=()=>t(),e}function eo(t){let e=(n,o)=>t(o).update(Je(n)).digest(),r=t({});return e.outputLen=r.outputLen,e.blockLen=r.blockLen,e.create=n=>t(n),e}function no(t){
let e=(n,o)=>t(o).update(Je(n)).digest(),r=t({});return e.outputLen=r.outputLen,e.blockLen=r.blockLen,e.create=n=>t(n),e}P.wrapConstructor=to;P.wrapConstructorWithOpts=
eo;P.wrapXOFConstructorWithOpts=no;function Yi(t=32){if(pe.crypto&&typeof pe.crypto.getRandomValues=="function")return pe.crypto.getRandomValues(new Uint8Array(
t));if(pe.crypto&&typeof pe.crypto.randomBytes=="function")return Uint8Array.from(pe.crypto.randomBytes(t));throw new Error("crypto.getRandomValues must be defi\
ned")}});var oo=F(wt=>{"use strict";Object.defineProperty(wt,"__esModule",{value:!0});wt.SHA512_IV=wt.SHA384_IV=wt.SHA224_IV=wt.SHA256_IV=wt.HashMD=void 0;wt.setBigUint64=
ro;wt.Chi=Xi;wt.Maj=zi;var Ut=qt();function ro(t,e,r,n){if(typeof t.setBigUint64=="function")return t.setBigUint64(e,r,n);let o=BigInt(32),s=BigInt(4294967295),
i=Number(r>>o&s),a=Number(r&s),c=n?4:0,d=n?0:4;t.setUint32(e+c,i,n),t.setUint32(e+d,a,n)}function Xi(t,e,r){return t&e^~t&r}function zi(t,e,r){return t&e^t&r^e&
r}var jn=class extends Ut.Hash{constructor(e,r,n,o){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=e,this.outputLen=r,this.padOffset=
n,this.isLE=o,this.buffer=new Uint8Array(e),this.view=(0,Ut.createView)(this.buffer)}update(e){(0,Ut.aexists)(this),e=(0,Ut.toBytes)(e),(0,Ut.abytes)(e);let{view:r,
buffer:n,blockLen:o}=this,s=e.length;for(let i=0;i<s;){let a=Math.min(o-this.pos,s-i);if(a===o){let c=(0,Ut.createView)(e);for(;o<=s-i;i+=o)this.process(c,i);continue}
n.set(e.subarray(i,i+a),this.pos),this.pos+=a,i+=a,this.pos===o&&(this.process(r,0),this.pos=0)}return this.length+=e.length,this.roundClean(),this}digestInto(e){
(0,Ut.aexists)(this),(0,Ut.aoutput)(e,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,(0,Ut.clean)(this.buffer.subarray(
i)),this.padOffset>o-i&&(this.process(n,0),i=0);for(let h=i;h<o;h++)r[h]=0;ro(n,o-8,BigInt(this.length*8),s),this.process(n,0);let a=(0,Ut.createView)(e),c=this.
outputLen;if(c%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let d=c/4,u=this.get();if(d>u.length)throw new Error("_sha2: outputLen bigger th\
an state");for(let h=0;h<d;h++)a.setUint32(4*h,u[h],s)}digest(){let{buffer:e,outputLen:r}=this;this.digestInto(e);let n=e.slice(0,r);return this.destroy(),n}_cloneInto(e){
e||(e=new this.constructor),e.set(...this.get());let{blockLen:r,buffer:n,length:o,finished:s,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=s,e.length=
o,e.pos=a,o%r&&e.buffer.set(n),e}clone(){return this._cloneInto()}};wt.HashMD=jn;wt.SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);wt.SHA224_IV=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]);wt.SHA384_IV=
Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,
1203062813,3204075428]);wt.SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,
2600822924,725511199,528734635,4215389547,1541459225,327033209])});var Io=F(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.toBig=Z.shrSL=Z.shrSH=Z.rotrSL=Z.rotrSH=Z.rotrBL=Z.rotrBH=Z.rotr32L=Z.rotr32H=Z.rotlSL=
Z.rotlSH=Z.rotlBL=Z.rotlBH=Z.add5L=Z.add5H=Z.add4L=Z.add4H=Z.add3L=Z.add3H=void 0;Z.add=_o;Z.fromBig=Dn;Z.split=so;var tn=BigInt(2**32-1),Mn=BigInt(32);function Dn(t,e=!1){
return e?{h:Number(t&tn),l:Number(t>>Mn&tn)}:{h:Number(t>>Mn&tn)|0,l:Number(t&tn)|0}}function so(t,e=!1){let r=t.length,n=new Uint32Array(r),o=new Uint32Array(r);
for(let s=0;s<r;s++){let{h:i,l:a}=Dn(t[s],e);[n[s],o[s]]=[i,a]}return[n,o]}var io=(t,e)=>BigInt(t>>>0)<<Mn|BigInt(e>>>0);Z.toBig=io;var co=(t,e,r)=>t>>>r;Z.shrSH=
co;var ao=(t,e,r)=>t<<32-r|e>>>r;Z.shrSL=ao;var uo=(t,e,r)=>t>>>r|e<<32-r;Z.rotrSH=uo;var fo=(t,e,r)=>t<<32-r|e>>>r;Z.rotrSL=fo;var lo=(t,e,r)=>t<<64-r|e>>>r-32;
Z.rotrBH=lo;var ho=(t,e,r)=>t>>>r-32|e<<64-r;Z.rotrBL=ho;var yo=(t,e)=>e;Z.rotr32H=yo;var bo=(t,e)=>t;Z.rotr32L=bo;var mo=(t,e,r)=>t<<r|e>>>32-r;Z.rotlSH=mo;var po=(t,e,r)=>e<<
r|t>>>32-r;Z.rotlSL=po;var go=(t,e,r)=>e<<r-32|t>>>64-r;Z.rotlBH=go;var wo=(t,e,r)=>t<<r-32|e>>>64-r;Z.rotlBL=wo;function _o(t,e,r,n){let o=(e>>>0)+(n>>>0);return{
h:t+r+(o/2**32|0)|0,l:o|0}}var xo=(t,e,r)=>(t>>>0)+(e>>>0)+(r>>>0);Z.add3L=xo;var Bo=(t,e,r,n)=>e+r+n+(t/2**32|0)|0;Z.add3H=Bo;var Eo=(t,e,r,n)=>(t>>>0)+(e>>>0)+
(r>>>0)+(n>>>0);Z.add4L=Eo;var vo=(t,e,r,n,o)=>e+r+n+o+(t/2**32|0)|0;Z.add4H=vo;var So=(t,e,r,n,o)=>(t>>>0)+(e>>>0)+(r>>>0)+(n>>>0)+(o>>>0);Z.add5L=So;var Ao=(t,e,r,n,o,s)=>e+
r+n+o+s+(t/2**32|0)|0;Z.add5H=Ao;var Fi={fromBig:Dn,split:so,toBig:io,shrSH:co,shrSL:ao,rotrSH:uo,rotrSL:fo,rotrBH:lo,rotrBL:ho,rotr32H:yo,rotr32L:bo,rotlSH:mo,
rotlSL:po,rotlBH:go,rotlBL:wo,add:_o,add3L:xo,add3H:Bo,add4L:Eo,add4H:vo,add5H:Ao,add5L:So};Z.default=Fi});var sn=F(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});nt.sha512_224=nt.sha512_256=nt.sha384=nt.sha512=nt.sha224=nt.sha256=nt.SHA512_256=nt.
SHA512_224=nt.SHA384=nt.SHA512=nt.SHA224=nt.SHA256=void 0;var R=oo(),Y=Io(),ct=qt(),Wi=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,
1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,
883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),$t=new Uint32Array(
64),Ne=class extends R.HashMD{constructor(e=32){super(64,e,8,!1),this.A=R.SHA256_IV[0]|0,this.B=R.SHA256_IV[1]|0,this.C=R.SHA256_IV[2]|0,this.D=R.SHA256_IV[3]|0,
this.E=R.SHA256_IV[4]|0,this.F=R.SHA256_IV[5]|0,this.G=R.SHA256_IV[6]|0,this.H=R.SHA256_IV[7]|0}get(){let{A:e,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[e,r,n,o,s,
i,a,c]}set(e,r,n,o,s,i,a,c){this.A=e|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}process(e,r){for(let h=0;h<16;h++,r+=4)$t[h]=
e.getUint32(r,!1);for(let h=16;h<64;h++){let f=$t[h-15],l=$t[h-2],y=(0,ct.rotr)(f,7)^(0,ct.rotr)(f,18)^f>>>3,x=(0,ct.rotr)(l,17)^(0,ct.rotr)(l,19)^l>>>10;$t[h]=
x+$t[h-7]+y+$t[h-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:d,H:u}=this;for(let h=0;h<64;h++){let f=(0,ct.rotr)(a,6)^(0,ct.rotr)(a,11)^(0,ct.rotr)(a,25),l=u+f+(0,R.Chi)(
a,c,d)+Wi[h]+$t[h]|0,x=((0,ct.rotr)(n,2)^(0,ct.rotr)(n,13)^(0,ct.rotr)(n,22))+(0,R.Maj)(n,o,s)|0;u=d,d=c,c=a,a=i+l|0,i=s,s=o,o=n,n=l+x|0}n=n+this.A|0,o=o+this.B|
0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,d=d+this.G|0,u=u+this.H|0,this.set(n,o,s,i,a,c,d,u)}roundClean(){(0,ct.clean)($t)}destroy(){this.set(0,0,0,
0,0,0,0,0),(0,ct.clean)(this.buffer)}};nt.SHA256=Ne;var en=class extends Ne{constructor(){super(28),this.A=R.SHA224_IV[0]|0,this.B=R.SHA224_IV[1]|0,this.C=R.SHA224_IV[2]|
0,this.D=R.SHA224_IV[3]|0,this.E=R.SHA224_IV[4]|0,this.F=R.SHA224_IV[5]|0,this.G=R.SHA224_IV[6]|0,this.H=R.SHA224_IV[7]|0}};nt.SHA224=en;var Ho=Y.split(["0x428a\
2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118",
"0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf\
692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76\
f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826\
f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92\
e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0\
xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae341\
8acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa450\
6cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba",
"0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb\
3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(t=>BigInt(t))),$i=Ho[0],Qi=Ho[1],Qt=new Uint32Array(80),Jt=new Uint32Array(80),oe=class extends R.
HashMD{constructor(e=64){super(128,e,16,!1),this.Ah=R.SHA512_IV[0]|0,this.Al=R.SHA512_IV[1]|0,this.Bh=R.SHA512_IV[2]|0,this.Bl=R.SHA512_IV[3]|0,this.Ch=R.SHA512_IV[4]|
0,this.Cl=R.SHA512_IV[5]|0,this.Dh=R.SHA512_IV[6]|0,this.Dl=R.SHA512_IV[7]|0,this.Eh=R.SHA512_IV[8]|0,this.El=R.SHA512_IV[9]|0,this.Fh=R.SHA512_IV[10]|0,this.Fl=
R.SHA512_IV[11]|0,this.Gh=R.SHA512_IV[12]|0,this.Gl=R.SHA512_IV[13]|0,this.Hh=R.SHA512_IV[14]|0,this.Hl=R.SHA512_IV[15]|0}get(){let{Ah:e,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,
Dh:a,Dl:c,Eh:d,El:u,Fh:h,Fl:f,Gh:l,Gl:y,Hh:x,Hl:_}=this;return[e,r,n,o,s,i,a,c,d,u,h,f,l,y,x,_]}set(e,r,n,o,s,i,a,c,d,u,h,f,l,y,x,_){this.Ah=e|0,this.Al=r|0,this.
Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=d|0,this.El=u|0,this.Fh=h|0,this.Fl=f|0,this.Gh=l|0,this.Gl=y|0,this.Hh=x|0,this.Hl=_|
0}process(e,r){for(let w=0;w<16;w++,r+=4)Qt[w]=e.getUint32(r),Jt[w]=e.getUint32(r+=4);for(let w=16;w<80;w++){let A=Qt[w-15]|0,N=Jt[w-15]|0,G=Y.rotrSH(A,N,1)^Y.rotrSH(
A,N,8)^Y.shrSH(A,N,7),X=Y.rotrSL(A,N,1)^Y.rotrSL(A,N,8)^Y.shrSL(A,N,7),M=Qt[w-2]|0,B=Jt[w-2]|0,C=Y.rotrSH(M,B,19)^Y.rotrBH(M,B,61)^Y.shrSH(M,B,6),V=Y.rotrSL(M,B,
19)^Y.rotrBL(M,B,61)^Y.shrSL(M,B,6),L=Y.add4L(X,V,Jt[w-7],Jt[w-16]),b=Y.add4H(L,G,C,Qt[w-7],Qt[w-16]);Qt[w]=b|0,Jt[w]=L|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:d,
Dl:u,Eh:h,El:f,Fh:l,Fl:y,Gh:x,Gl:_,Hh:g,Hl:E}=this;for(let w=0;w<80;w++){let A=Y.rotrSH(h,f,14)^Y.rotrSH(h,f,18)^Y.rotrBH(h,f,41),N=Y.rotrSL(h,f,14)^Y.rotrSL(h,
f,18)^Y.rotrBL(h,f,41),G=h&l^~h&x,X=f&y^~f&_,M=Y.add5L(E,N,X,Qi[w],Jt[w]),B=Y.add5H(M,g,A,G,$i[w],Qt[w]),C=M|0,V=Y.rotrSH(n,o,28)^Y.rotrBH(n,o,34)^Y.rotrBH(n,o,
39),L=Y.rotrSL(n,o,28)^Y.rotrBL(n,o,34)^Y.rotrBL(n,o,39),b=n&s^n&a^s&a,m=o&i^o&c^i&c;g=x|0,E=_|0,x=l|0,_=y|0,l=h|0,y=f|0,{h,l:f}=Y.add(d|0,u|0,B|0,C|0),d=a|0,u=
c|0,a=s|0,c=i|0,s=n|0,i=o|0;let p=Y.add3L(C,L,m);n=Y.add3H(p,B,V,b),o=p|0}({h:n,l:o}=Y.add(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=Y.add(this.Bh|0,this.Bl|0,s|0,
i|0),{h:a,l:c}=Y.add(this.Ch|0,this.Cl|0,a|0,c|0),{h:d,l:u}=Y.add(this.Dh|0,this.Dl|0,d|0,u|0),{h,l:f}=Y.add(this.Eh|0,this.El|0,h|0,f|0),{h:l,l:y}=Y.add(this.Fh|
0,this.Fl|0,l|0,y|0),{h:x,l:_}=Y.add(this.Gh|0,this.Gl|0,x|0,_|0),{h:g,l:E}=Y.add(this.Hh|0,this.Hl|0,g|0,E|0),this.set(n,o,s,i,a,c,d,u,h,f,l,y,x,_,g,E)}roundClean(){
(0,ct.clean)(Qt,Jt)}destroy(){(0,ct.clean)(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}};nt.SHA512=oe;var nn=class extends oe{constructor(){super(48),
this.Ah=R.SHA384_IV[0]|0,this.Al=R.SHA384_IV[1]|0,this.Bh=R.SHA384_IV[2]|0,this.Bl=R.SHA384_IV[3]|0,this.Ch=R.SHA384_IV[4]|0,this.Cl=R.SHA384_IV[5]|0,this.Dh=R.
SHA384_IV[6]|0,this.Dl=R.SHA384_IV[7]|0,this.Eh=R.SHA384_IV[8]|0,this.El=R.SHA384_IV[9]|0,this.Fh=R.SHA384_IV[10]|0,this.Fl=R.SHA384_IV[11]|0,this.Gh=R.SHA384_IV[12]|
0,this.Gl=R.SHA384_IV[13]|0,this.Hh=R.SHA384_IV[14]|0,this.Hl=R.SHA384_IV[15]|0}};nt.SHA384=nn;var mt=Uint32Array.from([2352822216,424955298,1944164710,2312950998,
502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561]),pt=Uint32Array.from([573645204,4230739756,
2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,2177182882]),rn=class extends oe{constructor(){
super(28),this.Ah=mt[0]|0,this.Al=mt[1]|0,this.Bh=mt[2]|0,this.Bl=mt[3]|0,this.Ch=mt[4]|0,this.Cl=mt[5]|0,this.Dh=mt[6]|0,this.Dl=mt[7]|0,this.Eh=mt[8]|0,this.El=
mt[9]|0,this.Fh=mt[10]|0,this.Fl=mt[11]|0,this.Gh=mt[12]|0,this.Gl=mt[13]|0,this.Hh=mt[14]|0,this.Hl=mt[15]|0}};nt.SHA512_224=rn;var on=class extends oe{constructor(){
super(32),this.Ah=pt[0]|0,this.Al=pt[1]|0,this.Bh=pt[2]|0,this.Bl=pt[3]|0,this.Ch=pt[4]|0,this.Cl=pt[5]|0,this.Dh=pt[6]|0,this.Dl=pt[7]|0,this.Eh=pt[8]|0,this.El=
pt[9]|0,this.Fh=pt[10]|0,this.Fl=pt[11]|0,this.Gh=pt[12]|0,this.Gl=pt[13]|0,this.Hh=pt[14]|0,this.Hl=pt[15]|0}};nt.SHA512_256=on;nt.sha256=(0,ct.createHasher)(()=>new Ne);
nt.sha224=(0,ct.createHasher)(()=>new en);nt.sha512=(0,ct.createHasher)(()=>new oe);nt.sha384=(0,ct.createHasher)(()=>new nn);nt.sha512_256=(0,ct.createHasher)(
()=>new on);nt.sha512_224=(0,ct.createHasher)(()=>new rn)});var kt=F(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});K.notImplemented=K.bitMask=K.utf8ToBytes=K.randomBytes=K.isBytes=K.hexToBytes=K.concatBytes=
K.bytesToUtf8=K.bytesToHex=K.anumber=K.abytes=void 0;K.abool=Ji;K._abool2=tc;K._abytes2=ec;K.numberToHexUnpadded=To;K.hexToNumber=Gn;K.bytesToNumberBE=nc;K.bytesToNumberLE=
rc;K.numberToBytesBE=Oo;K.numberToBytesLE=oc;K.numberToVarBytesBE=sc;K.ensureBytes=ic;K.equalBytes=cc;K.copyBytes=ac;K.asciiToBytes=uc;K.inRange=Co;K.aInRange=fc;
K.bitLen=dc;K.bitGet=lc;K.bitSet=hc;K.createHmacDrbg=bc;K.validateObject=pc;K.isHash=gc;K._validateObject=wc;K.memoized=xc;var Rt=qt(),Gt=qt();Object.defineProperty(
K,"abytes",{enumerable:!0,get:function(){return Gt.abytes}});Object.defineProperty(K,"anumber",{enumerable:!0,get:function(){return Gt.anumber}});Object.defineProperty(
K,"bytesToHex",{enumerable:!0,get:function(){return Gt.bytesToHex}});Object.defineProperty(K,"bytesToUtf8",{enumerable:!0,get:function(){return Gt.bytesToUtf8}});
Object.defineProperty(K,"concatBytes",{enumerable:!0,get:function(){return Gt.concatBytes}});Object.defineProperty(K,"hexToBytes",{enumerable:!0,get:function(){
return Gt.hexToBytes}});Object.defineProperty(K,"isBytes",{enumerable:!0,get:function(){return Gt.isBytes}});Object.defineProperty(K,"randomBytes",{enumerable:!0,
get:function(){return Gt.randomBytes}});Object.defineProperty(K,"utf8ToBytes",{enumerable:!0,get:function(){return Gt.utf8ToBytes}});var cn=BigInt(0),Pe=BigInt(
1);function Ji(t,e){if(typeof e!="boolean")throw new Error(t+" boolean expected, got "+e)}function tc(t,e=""){if(typeof t!="boolean"){let r=e&&`"${e}"`;throw new Error(
r+"expected boolean, got type="+typeof t)}return t}function ec(t,e,r=""){let n=(0,Rt.isBytes)(t),o=t?.length,s=e!==void 0;if(!n||s&&o!==e){let i=r&&`"${r}" `,a=s?
` of length ${e}`:"",c=n?`length=${o}`:`type=${typeof t}`;throw new Error(i+"expected Uint8Array"+a+", got "+c)}return t}function To(t){let e=t.toString(16);return e.
length&1?"0"+e:e}function Gn(t){if(typeof t!="string")throw new Error("hex string expected, got "+typeof t);return t===""?cn:BigInt("0x"+t)}function nc(t){return Gn(
(0,Rt.bytesToHex)(t))}function rc(t){return(0,Rt.abytes)(t),Gn((0,Rt.bytesToHex)(Uint8Array.from(t).reverse()))}function Oo(t,e){return(0,Rt.hexToBytes)(t.toString(
16).padStart(e*2,"0"))}function oc(t,e){return Oo(t,e).reverse()}function sc(t){return(0,Rt.hexToBytes)(To(t))}function ic(t,e,r){let n;if(typeof e=="string")try{
n=(0,Rt.hexToBytes)(e)}catch(s){throw new Error(t+" must be hex string or Uint8Array, cause: "+s)}else if((0,Rt.isBytes)(e))n=Uint8Array.from(e);else throw new Error(
t+" must be hex string or Uint8Array");let o=n.length;if(typeof r=="number"&&o!==r)throw new Error(t+" of length "+r+" expected, got "+o);return n}function cc(t,e){
if(t.length!==e.length)return!1;let r=0;for(let n=0;n<t.length;n++)r|=t[n]^e[n];return r===0}function ac(t){return Uint8Array.from(t)}function uc(t){return Uint8Array.
from(t,(e,r)=>{let n=e.charCodeAt(0);if(e.length!==1||n>127)throw new Error(`string contains non-ASCII character "${t[r]}" with code ${n} at position ${r}`);return n})}
var Zn=t=>typeof t=="bigint"&&cn<=t;function Co(t,e,r){return Zn(t)&&Zn(e)&&Zn(r)&&e<=t&&t<r}function fc(t,e,r,n){if(!Co(e,r,n))throw new Error("expected valid "+
t+": "+r+" <= n < "+n+", got "+e)}function dc(t){let e;for(e=0;t>cn;t>>=Pe,e+=1);return e}function lc(t,e){return t>>BigInt(e)&Pe}function hc(t,e,r){return t|(r?
Pe:cn)<<BigInt(e)}var yc=t=>(Pe<<BigInt(t))-Pe;K.bitMask=yc;function bc(t,e,r){if(typeof t!="number"||t<2)throw new Error("hashLen must be a number");if(typeof e!=
"number"||e<2)throw new Error("qByteLen must be a number");if(typeof r!="function")throw new Error("hmacFn must be a function");let n=l=>new Uint8Array(l),o=l=>Uint8Array.
of(l),s=n(t),i=n(t),a=0,c=()=>{s.fill(1),i.fill(0),a=0},d=(...l)=>r(i,s,...l),u=(l=n(0))=>{i=d(o(0),l),s=d(),l.length!==0&&(i=d(o(1),l),s=d())},h=()=>{if(a++>=1e3)
throw new Error("drbg: tried 1000 values");let l=0,y=[];for(;l<e;){s=d();let x=s.slice();y.push(x),l+=s.length}return(0,Rt.concatBytes)(...y)};return(l,y)=>{c(),
u(l);let x;for(;!(x=y(h()));)u();return c(),x}}var mc={bigint:t=>typeof t=="bigint",function:t=>typeof t=="function",boolean:t=>typeof t=="boolean",string:t=>typeof t==
"string",stringOrUint8Array:t=>typeof t=="string"||(0,Rt.isBytes)(t),isSafeInteger:t=>Number.isSafeInteger(t),array:t=>Array.isArray(t),field:(t,e)=>e.Fp.isValid(
t),hash:t=>typeof t=="function"&&Number.isSafeInteger(t.outputLen)};function pc(t,e,r={}){let n=(o,s,i)=>{let a=mc[s];if(typeof a!="function")throw new Error("i\
nvalid validator function");let c=t[o];if(!(i&&c===void 0)&&!a(c,t))throw new Error("param "+String(o)+" is invalid. Expected "+s+", got "+c)};for(let[o,s]of Object.
entries(e))n(o,s,!1);for(let[o,s]of Object.entries(r))n(o,s,!0);return t}function gc(t){return typeof t=="function"&&Number.isSafeInteger(t.outputLen)}function wc(t,e,r={}){
if(!t||typeof t!="object")throw new Error("expected valid options object");function n(o,s,i){let a=t[o];if(i&&a===void 0)return;let c=typeof a;if(c!==s||a===null)
throw new Error(`param "${o}" is invalid: expected ${s}, got ${c}`)}Object.entries(e).forEach(([o,s])=>n(o,s,!1)),Object.entries(r).forEach(([o,s])=>n(o,s,!0))}
var _c=()=>{throw new Error("not implemented")};K.notImplemented=_c;function xc(t){let e=new WeakMap;return(r,...n)=>{let o=e.get(r);if(o!==void 0)return o;let s=t(
r,...n);return e.set(r,s),s}}});var te=F(st=>{"use strict";Object.defineProperty(st,"__esModule",{value:!0});st.isNegativeLE=void 0;st.mod=Et;st.pow=vc;st.pow2=Sc;st.invert=an;st.tonelliShanks=
Yn;st.FpSqrt=Vo;st.validateField=Oc;st.FpPow=Xn;st.FpInvertBatch=Ko;st.FpDiv=Cc;st.FpLegendre=un;st.FpIsSquare=Lc;st.nLength=zn;st.Field=fn;st.FpSqrtOdd=qc;st.FpSqrtEven=
Uc;st.hashToPrivateScalar=Rc;st.getFieldBytesLength=Fn;st.getMinHashLength=jo;st.mapHashToField=Nc;var vt=kt(),_t=BigInt(0),at=BigInt(1),se=BigInt(2),Lo=BigInt(
3),qo=BigInt(4),Uo=BigInt(5),Bc=BigInt(7),Ro=BigInt(8),Ec=BigInt(9),No=BigInt(16);function Et(t,e){let r=t%e;return r>=_t?r:e+r}function vc(t,e,r){return Xn(fn(
r),t,e)}function Sc(t,e,r){let n=t;for(;e-- >_t;)n*=n,n%=r;return n}function an(t,e){if(t===_t)throw new Error("invert: expected non-zero number");if(e<=_t)throw new Error(
"invert: expected positive modulus, got "+e);let r=Et(t,e),n=e,o=_t,s=at,i=at,a=_t;for(;r!==_t;){let d=n/r,u=n%r,h=o-i*d,f=s-a*d;n=r,r=u,o=i,s=a,i=h,a=f}if(n!==
at)throw new Error("invert: does not exist");return Et(o,e)}function kn(t,e,r){if(!t.eql(t.sqr(e),r))throw new Error("Cannot find square root")}function Po(t,e){
let r=(t.ORDER+at)/qo,n=t.pow(e,r);return kn(t,n,e),n}function Ac(t,e){let r=(t.ORDER-Uo)/Ro,n=t.mul(e,se),o=t.pow(n,r),s=t.mul(e,o),i=t.mul(t.mul(s,se),o),a=t.
mul(s,t.sub(i,t.ONE));return kn(t,a,e),a}function Ic(t){let e=fn(t),r=Yn(t),n=r(e,e.neg(e.ONE)),o=r(e,n),s=r(e,e.neg(n)),i=(t+Bc)/No;return(a,c)=>{let d=a.pow(c,
i),u=a.mul(d,n),h=a.mul(d,o),f=a.mul(d,s),l=a.eql(a.sqr(u),c),y=a.eql(a.sqr(h),c);d=a.cmov(d,u,l),u=a.cmov(f,h,y);let x=a.eql(a.sqr(u),c),_=a.cmov(d,u,x);return kn(
a,_,c),_}}function Yn(t){if(t<Lo)throw new Error("sqrt is not defined for small field");let e=t-at,r=0;for(;e%se===_t;)e/=se,r++;let n=se,o=fn(t);for(;un(o,n)===
1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Po;let s=o.pow(n,e),i=(e+at)/se;return function(c,d){if(c.is0(d))
return d;if(un(c,d)!==1)throw new Error("Cannot find square root");let u=r,h=c.mul(c.ONE,s),f=c.pow(d,e),l=c.pow(d,i);for(;!c.eql(f,c.ONE);){if(c.is0(f))return c.
ZERO;let y=1,x=c.sqr(f);for(;!c.eql(x,c.ONE);)if(y++,x=c.sqr(x),y===u)throw new Error("Cannot find square root");let _=at<<BigInt(u-y-1),g=c.pow(h,_);u=y,h=c.sqr(
g),f=c.mul(f,h),l=c.mul(l,g)}return l}}function Vo(t){return t%qo===Lo?Po:t%Ro===Uo?Ac:t%No===Ec?Ic(t):Yn(t)}var Hc=(t,e)=>(Et(t,e)&at)===at;st.isNegativeLE=Hc;
var Tc=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Oc(t){let e={ORDER:"bigint",
MASK:"bigint",BYTES:"number",BITS:"number"},r=Tc.reduce((n,o)=>(n[o]="function",n),e);return(0,vt._validateObject)(t,r),t}function Xn(t,e,r){if(r<_t)throw new Error(
"invalid exponent, negatives unsupported");if(r===_t)return t.ONE;if(r===at)return e;let n=t.ONE,o=e;for(;r>_t;)r&at&&(n=t.mul(n,o)),o=t.sqr(o),r>>=at;return n}
function Ko(t,e,r=!1){let n=new Array(e.length).fill(r?t.ZERO:void 0),o=e.reduce((i,a,c)=>t.is0(a)?i:(n[c]=i,t.mul(i,a)),t.ONE),s=t.inv(o);return e.reduceRight(
(i,a,c)=>t.is0(a)?i:(n[c]=t.mul(i,n[c]),t.mul(i,a)),s),n}function Cc(t,e,r){return t.mul(e,typeof r=="bigint"?an(r,t.ORDER):t.inv(r))}function un(t,e){let r=(t.
ORDER-at)/se,n=t.pow(e,r),o=t.eql(n,t.ONE),s=t.eql(n,t.ZERO),i=t.eql(n,t.neg(t.ONE));if(!o&&!s&&!i)throw new Error("invalid Legendre symbol result");return o?1:
s?0:-1}function Lc(t,e){return un(t,e)===1}function zn(t,e){e!==void 0&&(0,vt.anumber)(e);let r=e!==void 0?e:t.toString(2).length,n=Math.ceil(r/8);return{nBitLength:r,
nByteLength:n}}function fn(t,e,r=!1,n={}){if(t<=_t)throw new Error("invalid field: expected ORDER > 0, got "+t);let o,s,i=!1,a;if(typeof e=="object"&&e!=null){if(n.
sqrt||r)throw new Error("cannot specify opts in two arguments");let f=e;f.BITS&&(o=f.BITS),f.sqrt&&(s=f.sqrt),typeof f.isLE=="boolean"&&(r=f.isLE),typeof f.modFromBytes==
"boolean"&&(i=f.modFromBytes),a=f.allowedLengths}else typeof e=="number"&&(o=e),n.sqrt&&(s=n.sqrt);let{nBitLength:c,nByteLength:d}=zn(t,o);if(d>2048)throw new Error(
"invalid field: expected ORDER of <= 2048 bytes");let u,h=Object.freeze({ORDER:t,isLE:r,BITS:c,BYTES:d,MASK:(0,vt.bitMask)(c),ZERO:_t,ONE:at,allowedLengths:a,create:f=>Et(
f,t),isValid:f=>{if(typeof f!="bigint")throw new Error("invalid field element: expected bigint, got "+typeof f);return _t<=f&&f<t},is0:f=>f===_t,isValidNot0:f=>!h.
is0(f)&&h.isValid(f),isOdd:f=>(f&at)===at,neg:f=>Et(-f,t),eql:(f,l)=>f===l,sqr:f=>Et(f*f,t),add:(f,l)=>Et(f+l,t),sub:(f,l)=>Et(f-l,t),mul:(f,l)=>Et(f*l,t),pow:(f,l)=>Xn(
h,f,l),div:(f,l)=>Et(f*an(l,t),t),sqrN:f=>f*f,addN:(f,l)=>f+l,subN:(f,l)=>f-l,mulN:(f,l)=>f*l,inv:f=>an(f,t),sqrt:s||(f=>(u||(u=Vo(t)),u(h,f))),toBytes:f=>r?(0,vt.
numberToBytesLE)(f,d):(0,vt.numberToBytesBE)(f,d),fromBytes:(f,l=!0)=>{if(a){if(!a.includes(f.length)||f.length>d)throw new Error("Field.fromBytes: expected "+a+
" bytes, got "+f.length);let x=new Uint8Array(d);x.set(f,r?0:x.length-f.length),f=x}if(f.length!==d)throw new Error("Field.fromBytes: expected "+d+" bytes, got "+
f.length);let y=r?(0,vt.bytesToNumberLE)(f):(0,vt.bytesToNumberBE)(f);if(i&&(y=Et(y,t)),!l&&!h.isValid(y))throw new Error("invalid field element: outside of ran\
ge 0..ORDER");return y},invertBatch:f=>Ko(h,f),cmov:(f,l,y)=>y?l:f});return Object.freeze(h)}function qc(t,e){if(!t.isOdd)throw new Error("Field doesn't have is\
Odd");let r=t.sqrt(e);return t.isOdd(r)?r:t.neg(r)}function Uc(t,e){if(!t.isOdd)throw new Error("Field doesn't have isOdd");let r=t.sqrt(e);return t.isOdd(r)?t.
neg(r):r}function Rc(t,e,r=!1){t=(0,vt.ensureBytes)("privateHash",t);let n=t.length,o=zn(e).nByteLength+8;if(o<24||n<o||n>1024)throw new Error("hashToPrivateSca\
lar: expected "+o+"-1024 bytes of input, got "+n);let s=r?(0,vt.bytesToNumberLE)(t):(0,vt.bytesToNumberBE)(t);return Et(s,e-at)+at}function Fn(t){if(typeof t!="\
bigint")throw new Error("field order must be bigint");let e=t.toString(2).length;return Math.ceil(e/8)}function jo(t){let e=Fn(t);return e+Math.ceil(e/2)}function Nc(t,e,r=!1){
let n=t.length,o=Fn(e),s=jo(e);if(n<16||n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?(0,vt.bytesToNumberLE)(t):(0,vt.bytesToNumberBE)(
t),a=Et(i,e-at)+at;return r?(0,vt.numberToBytesLE)(a,o):(0,vt.numberToBytesBE)(a,o)}});var dn=F(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.wNAF=void 0;It.negateCt=Jn;It.normalizeZ=Pc;It.mulEndoUnsafe=Vc;It.pippenger=Kc;
It.precomputeMSMUnsafe=jc;It.validateBasic=Mc;It._createCurveFields=Dc;var Ve=kt(),Ke=te(),we=BigInt(0),ie=BigInt(1);function Jn(t,e){let r=e.negate();return t?
r:e}function Pc(t,e){let r=(0,Ke.FpInvertBatch)(t.Fp,e.map(n=>n.Z));return e.map((n,o)=>t.fromAffine(n.toAffine(r[o])))}function er(t,e){if(!Number.isSafeInteger(
t)||t<=0||t>e)throw new Error("invalid window size, expected [1.."+e+"], got W="+t)}function Wn(t,e){er(t,e);let r=Math.ceil(e/t)+1,n=2**(t-1),o=2**t,s=(0,Ve.bitMask)(
t),i=BigInt(t);return{windows:r,windowSize:n,mask:s,maxNumber:o,shiftBy:i}}function Mo(t,e,r){let{windowSize:n,mask:o,maxNumber:s,shiftBy:i}=r,a=Number(t&o),c=t>>
i;a>n&&(a-=s,c+=ie);let d=e*n,u=d+Math.abs(a)-1,h=a===0,f=a<0,l=e%2!==0;return{nextN:c,offset:u,isZero:h,isNeg:f,isNegF:l,offsetF:d}}function Go(t,e){if(!Array.
isArray(t))throw new Error("array expected");t.forEach((r,n)=>{if(!(r instanceof e))throw new Error("invalid point at index "+n)})}function ko(t,e){if(!Array.isArray(
t))throw new Error("array of scalars expected");t.forEach((r,n)=>{if(!e.isValid(r))throw new Error("invalid scalar at index "+n)})}var $n=new WeakMap,Yo=new WeakMap;
function Qn(t){return Yo.get(t)||1}function Do(t){if(t!==we)throw new Error("invalid wNAF")}var tr=class{constructor(e,r){this.BASE=e.BASE,this.ZERO=e.ZERO,this.
Fn=e.Fn,this.bits=r}_unsafeLadder(e,r,n=this.ZERO){let o=e;for(;r>we;)r&ie&&(n=n.add(o)),o=o.double(),r>>=ie;return n}precomputeWindow(e,r){let{windows:n,windowSize:o}=Wn(
r,this.bits),s=[],i=e,a=i;for(let c=0;c<n;c++){a=i,s.push(a);for(let d=1;d<o;d++)a=a.add(i),s.push(a);i=a.double()}return s}wNAF(e,r,n){if(!this.Fn.isValid(n))throw new Error(
"invalid scalar");let o=this.ZERO,s=this.BASE,i=Wn(e,this.bits);for(let a=0;a<i.windows;a++){let{nextN:c,offset:d,isZero:u,isNeg:h,isNegF:f,offsetF:l}=Mo(n,a,i);
n=c,u?s=s.add(Jn(f,r[l])):o=o.add(Jn(h,r[d]))}return Do(n),{p:o,f:s}}wNAFUnsafe(e,r,n,o=this.ZERO){let s=Wn(e,this.bits);for(let i=0;i<s.windows&&n!==we;i++){let{
nextN:a,offset:c,isZero:d,isNeg:u}=Mo(n,i,s);if(n=a,!d){let h=r[c];o=o.add(u?h.negate():h)}}return Do(n),o}getPrecomputes(e,r,n){let o=$n.get(r);return o||(o=this.
precomputeWindow(r,e),e!==1&&(typeof n=="function"&&(o=n(o)),$n.set(r,o))),o}cached(e,r,n){let o=Qn(e);return this.wNAF(o,this.getPrecomputes(o,e,n),r)}unsafe(e,r,n,o){
let s=Qn(e);return s===1?this._unsafeLadder(e,r,o):this.wNAFUnsafe(s,this.getPrecomputes(s,e,n),r,o)}createCache(e,r){er(r,this.bits),Yo.set(e,r),$n.delete(e)}hasCache(e){
return Qn(e)!==1}};It.wNAF=tr;function Vc(t,e,r,n){let o=e,s=t.ZERO,i=t.ZERO;for(;r>we||n>we;)r&ie&&(s=s.add(o)),n&ie&&(i=i.add(o)),o=o.double(),r>>=ie,n>>=ie;return{
p1:s,p2:i}}function Kc(t,e,r,n){Go(r,t),ko(n,e);let o=r.length,s=n.length;if(o!==s)throw new Error("arrays of points and scalars must have equal length");let i=t.
ZERO,a=(0,Ve.bitLen)(BigInt(o)),c=1;a>12?c=a-3:a>4?c=a-2:a>0&&(c=2);let d=(0,Ve.bitMask)(c),u=new Array(Number(d)+1).fill(i),h=Math.floor((e.BITS-1)/c)*c,f=i;for(let l=h;l>=
0;l-=c){u.fill(i);for(let x=0;x<s;x++){let _=n[x],g=Number(_>>BigInt(l)&d);u[g]=u[g].add(r[x])}let y=i;for(let x=u.length-1,_=i;x>0;x--)_=_.add(u[x]),y=y.add(_);
if(f=f.add(y),l!==0)for(let x=0;x<c;x++)f=f.double()}return f}function jc(t,e,r,n){er(n,e.BITS),Go(r,t);let o=t.ZERO,s=2**n-1,i=Math.ceil(e.BITS/n),a=(0,Ve.bitMask)(
n),c=r.map(d=>{let u=[];for(let h=0,f=d;h<s;h++)u.push(f),f=f.add(d);return u});return d=>{if(ko(d,e),d.length>r.length)throw new Error("array of scalars must b\
e smaller than array of points");let u=o;for(let h=0;h<i;h++){if(u!==o)for(let l=0;l<n;l++)u=u.double();let f=BigInt(i*n-(h+1)*n);for(let l=0;l<d.length;l++){let y=d[l],
x=Number(y>>f&a);x&&(u=u.add(c[l][x-1]))}}return u}}function Mc(t){return(0,Ke.validateField)(t.Fp),(0,Ve.validateObject)(t,{n:"bigint",h:"bigint",Gx:"field",Gy:"\
field"},{nBitLength:"isSafeInteger",nByteLength:"isSafeInteger"}),Object.freeze({...(0,Ke.nLength)(t.n,t.nBitLength),...t,p:t.Fp.ORDER})}function Zo(t,e,r){if(e){
if(e.ORDER!==t)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return(0,Ke.validateField)(e),e}else return(0,Ke.Field)(t,{isLE:r})}function Dc(t,e,r={},n){
if(n===void 0&&(n=t==="edwards"),!e||typeof e!="object")throw new Error(`expected valid ${t} CURVE object`);for(let c of["p","n","h"]){let d=e[c];if(!(typeof d==
"bigint"&&d>we))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Zo(e.p,r.Fp,n),s=Zo(e.n,r.Fn,n),a=["Gx","Gy","a",t==="weierstrass"?"b":"d"];for(let c of a)
if(!o.isValid(e[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return e=Object.freeze(Object.assign({},e)),{CURVE:e,Fp:o,Fn:s}}});var Fo=F(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.PrimeEdwardsPoint=void 0;ae.edwards=Xo;ae.eddsa=zo;ae.twistedEdwards=zc;var W=kt(),
ce=dn(),Zc=te(),ee=BigInt(0),ft=BigInt(1),nr=BigInt(2),Gc=BigInt(8);function kc(t,e,r,n){let o=t.sqr(r),s=t.sqr(n),i=t.add(t.mul(e.a,o),s),a=t.add(t.ONE,t.mul(e.
d,t.mul(o,s)));return t.eql(i,a)}function Xo(t,e={}){let r=(0,ce._createCurveFields)("edwards",t,e,e.FpFnLE),{Fp:n,Fn:o}=r,s=r.CURVE,{h:i}=s;(0,W._validateObject)(
e,{},{uvRatio:"function"});let a=nr<<BigInt(o.BYTES*8)-ft,c=_=>n.create(_),d=e.uvRatio||((_,g)=>{try{return{isValid:!0,value:n.sqrt(n.div(_,g))}}catch{return{isValid:!1,
value:ee}}});if(!kc(n,s,s.Gx,s.Gy))throw new Error("bad curve params: generator point");function u(_,g,E=!1){let w=E?ft:ee;return(0,W.aInRange)("coordinate "+_,
g,w,a),g}function h(_){if(!(_ instanceof y))throw new Error("ExtendedPoint expected")}let f=(0,W.memoized)((_,g)=>{let{X:E,Y:w,Z:A}=_,N=_.is0();g==null&&(g=N?Gc:
n.inv(A));let G=c(E*g),X=c(w*g),M=n.mul(A,g);if(N)return{x:ee,y:ft};if(M!==ft)throw new Error("invZ was invalid");return{x:G,y:X}}),l=(0,W.memoized)(_=>{let{a:g,
d:E}=s;if(_.is0())throw new Error("bad point: ZERO");let{X:w,Y:A,Z:N,T:G}=_,X=c(w*w),M=c(A*A),B=c(N*N),C=c(B*B),V=c(X*g),L=c(B*c(V+M)),b=c(C+c(E*c(X*M)));if(L!==
b)throw new Error("bad point: equation left != right (1)");let m=c(w*A),p=c(N*G);if(m!==p)throw new Error("bad point: equation left != right (2)");return!0});class y{constructor(g,E,w,A){
this.X=u("x",g),this.Y=u("y",E),this.Z=u("z",w,!0),this.T=u("t",A),Object.freeze(this)}static CURVE(){return s}static fromAffine(g){if(g instanceof y)throw new Error(
"extended point not allowed");let{x:E,y:w}=g||{};return u("x",E),u("y",w),new y(E,w,ft,c(E*w))}static fromBytes(g,E=!1){let w=n.BYTES,{a:A,d:N}=s;g=(0,W.copyBytes)(
(0,W._abytes2)(g,w,"point")),(0,W._abool2)(E,"zip215");let G=(0,W.copyBytes)(g),X=g[w-1];G[w-1]=X&-129;let M=(0,W.bytesToNumberLE)(G),B=E?a:n.ORDER;(0,W.aInRange)(
"point.y",M,ee,B);let C=c(M*M),V=c(C-ft),L=c(N*C-A),{isValid:b,value:m}=d(V,L);if(!b)throw new Error("bad point: invalid y coordinate");let p=(m&ft)===ft,v=(X&128)!==
0;if(!E&&m===ee&&v)throw new Error("bad point: x=0 and x_0=1");return v!==p&&(m=c(-m)),y.fromAffine({x:m,y:M})}static fromHex(g,E=!1){return y.fromBytes((0,W.ensureBytes)(
"point",g),E)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(g=8,E=!0){return x.createCache(this,g),E||this.multiply(nr),this}assertValidity(){
l(this)}equals(g){h(g);let{X:E,Y:w,Z:A}=this,{X:N,Y:G,Z:X}=g,M=c(E*X),B=c(N*A),C=c(w*X),V=c(G*A);return M===B&&C===V}is0(){return this.equals(y.ZERO)}negate(){return new y(
c(-this.X),this.Y,this.Z,c(-this.T))}double(){let{a:g}=s,{X:E,Y:w,Z:A}=this,N=c(E*E),G=c(w*w),X=c(nr*c(A*A)),M=c(g*N),B=E+w,C=c(c(B*B)-N-G),V=M+G,L=V-X,b=M-G,m=c(
C*L),p=c(V*b),v=c(C*b),I=c(L*V);return new y(m,p,I,v)}add(g){h(g);let{a:E,d:w}=s,{X:A,Y:N,Z:G,T:X}=this,{X:M,Y:B,Z:C,T:V}=g,L=c(A*M),b=c(N*B),m=c(X*w*V),p=c(G*C),
v=c((A+N)*(M+B)-L-b),I=p-m,O=p+m,H=c(b-E*L),T=c(v*I),U=c(O*H),D=c(v*H),tt=c(I*O);return new y(T,U,tt,D)}subtract(g){return this.add(g.negate())}multiply(g){if(!o.
isValidNot0(g))throw new Error("invalid scalar: expected 1 <= sc < curve.n");let{p:E,f:w}=x.cached(this,g,A=>(0,ce.normalizeZ)(y,A));return(0,ce.normalizeZ)(y,[
E,w])[0]}multiplyUnsafe(g,E=y.ZERO){if(!o.isValid(g))throw new Error("invalid scalar: expected 0 <= sc < curve.n");return g===ee?y.ZERO:this.is0()||g===ft?this:
x.unsafe(this,g,w=>(0,ce.normalizeZ)(y,w),E)}isSmallOrder(){return this.multiplyUnsafe(i).is0()}isTorsionFree(){return x.unsafe(this,s.n).is0()}toAffine(g){return f(
this,g)}clearCofactor(){return i===ft?this:this.multiplyUnsafe(i)}toBytes(){let{x:g,y:E}=this.toAffine(),w=n.toBytes(E);return w[w.length-1]|=g&ft?128:0,w}toHex(){
return(0,W.bytesToHex)(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.X}get ey(){return this.Y}get ez(){return this.
Z}get et(){return this.T}static normalizeZ(g){return(0,ce.normalizeZ)(y,g)}static msm(g,E){return(0,ce.pippenger)(y,o,g,E)}_setWindowSize(g){this.precompute(g)}toRawBytes(){
return this.toBytes()}}y.BASE=new y(s.Gx,s.Gy,ft,c(s.Gx*s.Gy)),y.ZERO=new y(ee,ft,ft,ee),y.Fp=n,y.Fn=o;let x=new ce.wNAF(y,o.BITS);return y.BASE.precompute(8),y}
var rr=class{constructor(e){this.ep=e}static fromBytes(e){(0,W.notImplemented)()}static fromHex(e){(0,W.notImplemented)()}get x(){return this.toAffine().x}get y(){
return this.toAffine().y}clearCofactor(){return this}assertValidity(){this.ep.assertValidity()}toAffine(e){return this.ep.toAffine(e)}toHex(){return(0,W.bytesToHex)(
this.toBytes())}toString(){return this.toHex()}isTorsionFree(){return!0}isSmallOrder(){return!1}add(e){return this.assertSame(e),this.init(this.ep.add(e.ep))}subtract(e){
return this.assertSame(e),this.init(this.ep.subtract(e.ep))}multiply(e){return this.init(this.ep.multiply(e))}multiplyUnsafe(e){return this.init(this.ep.multiplyUnsafe(
e))}double(){return this.init(this.ep.double())}negate(){return this.init(this.ep.negate())}precompute(e,r){return this.init(this.ep.precompute(e,r))}toRawBytes(){
return this.toBytes()}};ae.PrimeEdwardsPoint=rr;function zo(t,e,r={}){if(typeof e!="function")throw new Error('"hash" function param is required');(0,W._validateObject)(
r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"function"});let{prehash:n}=r,{BASE:o,Fp:s,Fn:i}=t,a=r.
randomBytes||W.randomBytes,c=r.adjustScalarBytes||(B=>B),d=r.domain||((B,C,V)=>{if((0,W._abool2)(V,"phflag"),C.length||V)throw new Error("Contexts/pre-hash are \
not supported");return B});function u(B){return i.create((0,W.bytesToNumberLE)(B))}function h(B){let C=w.secretKey;B=(0,W.ensureBytes)("private key",B,C);let V=(0,W.
ensureBytes)("hashed private key",e(B),2*C),L=c(V.slice(0,C)),b=V.slice(C,2*C),m=u(L);return{head:L,prefix:b,scalar:m}}function f(B){let{head:C,prefix:V,scalar:L}=h(
B),b=o.multiply(L),m=b.toBytes();return{head:C,prefix:V,scalar:L,point:b,pointBytes:m}}function l(B){return f(B).pointBytes}function y(B=Uint8Array.of(),...C){let V=(0,W.
concatBytes)(...C);return u(e(d(V,(0,W.ensureBytes)("context",B),!!n)))}function x(B,C,V={}){B=(0,W.ensureBytes)("message",B),n&&(B=n(B));let{prefix:L,scalar:b,
pointBytes:m}=f(C),p=y(V.context,L,B),v=o.multiply(p).toBytes(),I=y(V.context,v,m,B),O=i.create(p+I*b);if(!i.isValid(O))throw new Error("sign failed: invalid s");
let H=(0,W.concatBytes)(v,i.toBytes(O));return(0,W._abytes2)(H,w.signature,"result")}let _={zip215:!0};function g(B,C,V,L=_){let{context:b,zip215:m}=L,p=w.signature;
B=(0,W.ensureBytes)("signature",B,p),C=(0,W.ensureBytes)("message",C),V=(0,W.ensureBytes)("publicKey",V,w.publicKey),m!==void 0&&(0,W._abool2)(m,"zip215"),n&&(C=
n(C));let v=p/2,I=B.subarray(0,v),O=(0,W.bytesToNumberLE)(B.subarray(v,p)),H,T,U;try{H=t.fromBytes(V,m),T=t.fromBytes(I,m),U=o.multiplyUnsafe(O)}catch{return!1}
if(!m&&H.isSmallOrder())return!1;let D=y(b,T.toBytes(),H.toBytes(),C);return T.add(H.multiplyUnsafe(D)).subtract(U).clearCofactor().is0()}let E=s.BYTES,w={secretKey:E,
publicKey:E,signature:2*E,seed:E};function A(B=a(w.seed)){return(0,W._abytes2)(B,w.seed,"seed")}function N(B){let C=M.randomSecretKey(B);return{secretKey:C,publicKey:l(
C)}}function G(B){return(0,W.isBytes)(B)&&B.length===i.BYTES}function X(B,C){try{return!!t.fromBytes(B,C)}catch{return!1}}let M={getExtendedPublicKey:f,randomSecretKey:A,
isValidSecretKey:G,isValidPublicKey:X,toMontgomery(B){let{y:C}=t.fromBytes(B),V=w.publicKey,L=V===32;if(!L&&V!==57)throw new Error("only defined for 25519 and 4\
48");let b=L?s.div(ft+C,ft-C):s.div(C-ft,C+ft);return s.toBytes(b)},toMontgomerySecret(B){let C=w.secretKey;(0,W._abytes2)(B,C);let V=e(B.subarray(0,C));return c(
V).subarray(0,C)},randomPrivateKey:A,precompute(B=8,C=t.BASE){return C.precompute(B,!1)}};return Object.freeze({keygen:N,getPublicKey:l,sign:x,verify:g,utils:M,
Point:t,lengths:w})}function Yc(t){let e={a:t.a,d:t.d,p:t.Fp.ORDER,n:t.n,h:t.h,Gx:t.Gx,Gy:t.Gy},r=t.Fp,n=(0,Zc.Field)(e.n,t.nBitLength,!0),o={Fp:r,Fn:n,uvRatio:t.
uvRatio},s={randomBytes:t.randomBytes,adjustScalarBytes:t.adjustScalarBytes,domain:t.domain,prehash:t.prehash,mapToCurve:t.mapToCurve};return{CURVE:e,curveOpts:o,
hash:t.hash,eddsaOpts:s}}function Xc(t,e){let r=e.Point;return Object.assign({},e,{ExtendedPoint:r,CURVE:t,nBitLength:r.Fn.BITS,nByteLength:r.Fn.BYTES})}function zc(t){
let{CURVE:e,curveOpts:r,hash:n,eddsaOpts:o}=Yc(t),s=Xo(e,r),i=zo(s,n,o);return Xc(t,i)}});var or=F(Nt=>{"use strict";Object.defineProperty(Nt,"__esModule",{value:!0});Nt._DST_scalar=void 0;Nt.expand_message_xmd=Qo;Nt.expand_message_xof=Jo;Nt.hash_to_field=
ln;Nt.isogenyMap=$c;Nt.createHasher=Qc;var lt=kt(),Wo=te(),Fc=lt.bytesToNumberBE;function ne(t,e){if(je(t),je(e),t<0||t>=1<<8*e)throw new Error("invalid I2OSP i\
nput: "+t);let r=Array.from({length:e}).fill(0);for(let n=e-1;n>=0;n--)r[n]=t&255,t>>>=8;return new Uint8Array(r)}function Wc(t,e){let r=new Uint8Array(t.length);
for(let n=0;n<t.length;n++)r[n]=t[n]^e[n];return r}function je(t){if(!Number.isSafeInteger(t))throw new Error("number expected")}function $o(t){if(!(0,lt.isBytes)(
t)&&typeof t!="string")throw new Error("DST must be Uint8Array or string");return typeof t=="string"?(0,lt.utf8ToBytes)(t):t}function Qo(t,e,r,n){(0,lt.abytes)(
t),je(r),e=$o(e),e.length>255&&(e=n((0,lt.concatBytes)((0,lt.utf8ToBytes)("H2C-OVERSIZE-DST-"),e)));let{outputLen:o,blockLen:s}=n,i=Math.ceil(r/o);if(r>65535||i>
255)throw new Error("expand_message_xmd: invalid lenInBytes");let a=(0,lt.concatBytes)(e,ne(e.length,1)),c=ne(0,s),d=ne(r,2),u=new Array(i),h=n((0,lt.concatBytes)(
c,t,d,ne(0,1),a));u[0]=n((0,lt.concatBytes)(h,ne(1,1),a));for(let l=1;l<=i;l++){let y=[Wc(h,u[l-1]),ne(l+1,1),a];u[l]=n((0,lt.concatBytes)(...y))}return(0,lt.concatBytes)(
...u).slice(0,r)}function Jo(t,e,r,n,o){if((0,lt.abytes)(t),je(r),e=$o(e),e.length>255){let s=Math.ceil(2*n/8);e=o.create({dkLen:s}).update((0,lt.utf8ToBytes)("\
H2C-OVERSIZE-DST-")).update(e).digest()}if(r>65535||e.length>255)throw new Error("expand_message_xof: invalid lenInBytes");return o.create({dkLen:r}).update(t).
update(ne(r,2)).update(e).update(ne(e.length,1)).digest()}function ln(t,e,r){(0,lt._validateObject)(r,{p:"bigint",m:"number",k:"number",hash:"function"});let{p:n,
k:o,m:s,hash:i,expand:a,DST:c}=r;if(!(0,lt.isHash)(r.hash))throw new Error("expected valid hash");(0,lt.abytes)(t),je(e);let d=n.toString(2).length,u=Math.ceil(
(d+o)/8),h=e*s*u,f;if(a==="xmd")f=Qo(t,c,h,i);else if(a==="xof")f=Jo(t,c,h,o,i);else if(a==="_internal_pass")f=t;else throw new Error('expand must be "xmd" or "\
xof"');let l=new Array(e);for(let y=0;y<e;y++){let x=new Array(s);for(let _=0;_<s;_++){let g=u*(_+y*s),E=f.subarray(g,g+u);x[_]=(0,Wo.mod)(Fc(E),n)}l[y]=x}return l}
function $c(t,e){let r=e.map(n=>Array.from(n).reverse());return(n,o)=>{let[s,i,a,c]=r.map(h=>h.reduce((f,l)=>t.add(t.mul(f,n),l))),[d,u]=(0,Wo.FpInvertBatch)(t,
[i,c],!0);return n=t.mul(s,d),o=t.mul(o,t.mul(a,u)),{x:n,y:o}}}Nt._DST_scalar=(0,lt.utf8ToBytes)("HashToScalar-");function Qc(t,e,r){if(typeof e!="function")throw new Error(
"mapToCurve() must be defined");function n(s){return t.fromAffine(e(s))}function o(s){let i=s.clearCofactor();return i.equals(t.ZERO)?t.ZERO:(i.assertValidity(),
i)}return{defaults:r,hashToCurve(s,i){let a=Object.assign({},r,i),c=ln(s,2,a),d=n(c[0]),u=n(c[1]);return o(d.add(u))},encodeToCurve(s,i){let a=r.encodeDST?{DST:r.
encodeDST}:{},c=Object.assign({},r,a,i),d=ln(s,1,c),u=n(d[0]);return o(u)},mapToCurve(s){if(!Array.isArray(s))throw new Error("expected array of bigints");for(let i of s)
if(typeof i!="bigint")throw new Error("expected array of bigints");return o(n(s))},hashToScalar(s,i){let a=t.Fn.ORDER,c=Object.assign({},r,{p:a,m:1,DST:Nt._DST_scalar},
i);return ln(s,1,c)[0][0]}}}});var ts=F(sr=>{"use strict";Object.defineProperty(sr,"__esModule",{value:!0});sr.montgomery=ea;var Pt=kt(),Jc=te(),Me=BigInt(0),_e=BigInt(1),hn=BigInt(2);function ta(t){
return(0,Pt._validateObject)(t,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...t})}function ea(t){let e=ta(t),{P:r,type:n,adjustScalarBytes:o,
powPminus2:s,randomBytes:i}=e,a=n==="x25519";if(!a&&n!=="x448")throw new Error("invalid type");let c=i||Pt.randomBytes,d=a?255:448,u=a?32:56,h=BigInt(a?9:5),f=BigInt(
a?121665:39081),l=a?hn**BigInt(254):hn**BigInt(447),y=a?BigInt(8)*hn**BigInt(251)-_e:BigInt(4)*hn**BigInt(445)-_e,x=l+y+_e,_=b=>(0,Jc.mod)(b,r),g=E(h);function E(b){
return(0,Pt.numberToBytesLE)(_(b),u)}function w(b){let m=(0,Pt.ensureBytes)("u coordinate",b,u);return a&&(m[31]&=127),_((0,Pt.bytesToNumberLE)(m))}function A(b){
return(0,Pt.bytesToNumberLE)(o((0,Pt.ensureBytes)("scalar",b,u)))}function N(b,m){let p=M(w(m),A(b));if(p===Me)throw new Error("invalid private or public key re\
ceived");return E(p)}function G(b){return N(b,g)}function X(b,m,p){let v=_(b*(m-p));return m=_(m-v),p=_(p+v),{x_2:m,x_3:p}}function M(b,m){(0,Pt.aInRange)("u",b,
Me,r),(0,Pt.aInRange)("scalar",m,l,x);let p=m,v=b,I=_e,O=Me,H=b,T=_e,U=Me;for(let tt=BigInt(d-1);tt>=Me;tt--){let J=p>>tt&_e;U^=J,{x_2:I,x_3:H}=X(U,I,H),{x_2:O,
x_3:T}=X(U,O,T),U=J;let z=I+O,et=_(z*z),it=I-O,dt=_(it*it),rt=et-dt,ut=H+T,ye=H-T,qe=_(ye*z),Ue=_(ut*it),qr=qe+Ue,Ur=qe-Ue;H=_(qr*qr),T=_(v*_(Ur*Ur)),I=_(et*dt),
O=_(rt*(et+_(f*rt)))}({x_2:I,x_3:H}=X(U,I,H)),{x_2:O,x_3:T}=X(U,O,T);let D=s(O);return _(I*D)}let B={secretKey:u,publicKey:u,seed:u},C=(b=c(u))=>((0,Pt.abytes)(
b,B.seed),b);function V(b){let m=C(b);return{secretKey:m,publicKey:G(m)}}return{keygen:V,getSharedSecret:(b,m)=>N(b,m),getPublicKey:b=>G(b),scalarMult:N,scalarMultBase:G,
utils:{randomSecretKey:C,randomPrivateKey:C},GuBytes:g.slice(),lengths:B}}});var ls=F(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.hash_to_ristretto255=j.hashToRistretto255=j.encodeToCurve=j.hashToCurve=j.RistrettoPoint=
j.edwardsToMontgomery=j.ED25519_TORSION_SUBGROUP=j.ristretto255_hasher=j.ristretto255=j.ed25519_hasher=j.x25519=j.ed25519ph=j.ed25519ctx=j.ed25519=void 0;j.edwardsToMontgomeryPub=
ds;j.edwardsToMontgomeryPriv=ba;var De=sn(),bn=qt(),na=dn(),pn=Fo(),yn=or(),$=te(),ra=ts(),ue=kt(),oa=BigInt(0),Vt=BigInt(1),mn=BigInt(2),os=BigInt(3),ss=BigInt(
5),ur=BigInt(8),Yt=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Ze={p:Yt,n:BigInt("0x1000000000000000000000000000000014def9dea2f\
79cd65812631a5cf5d3ed"),h:ur,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d\
4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666\
666666666666666666666658")};function is(t){let e=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Yt,a=t*t%s*t%s,c=(0,$.pow2)(a,mn,s)*a%s,d=(0,$.pow2)(c,Vt,s)*
t%s,u=(0,$.pow2)(d,ss,s)*d%s,h=(0,$.pow2)(u,e,s)*u%s,f=(0,$.pow2)(h,r,s)*h%s,l=(0,$.pow2)(f,n,s)*f%s,y=(0,$.pow2)(l,o,s)*l%s,x=(0,$.pow2)(y,o,s)*l%s,_=(0,$.pow2)(
x,e,s)*u%s;return{pow_p_5_8:(0,$.pow2)(_,mn,s)*t%s,b2:a}}function cs(t){return t[0]&=248,t[31]&=127,t[31]|=64,t}var ir=BigInt("196811613767075059568070793049885\
42015446066515923890162744021073123829784752");function fr(t,e){let r=Yt,n=(0,$.mod)(e*e*e,r),o=(0,$.mod)(n*n*e,r),s=is(t*o).pow_p_5_8,i=(0,$.mod)(t*n*s,r),a=(0,$.
mod)(e*i*i,r),c=i,d=(0,$.mod)(i*ir,r),u=a===t,h=a===(0,$.mod)(-t,r),f=a===(0,$.mod)(-t*ir,r);return u&&(i=c),(h||f)&&(i=d),(0,$.isNegativeLE)(i,r)&&(i=(0,$.mod)(
-i,r)),{isValid:u||h,value:i}}var S=(0,$.Field)(Ze.p,{isLE:!0}),as=(0,$.Field)(Ze.n,{isLE:!0}),dr={...Ze,Fp:S,hash:De.sha512,adjustScalarBytes:cs,uvRatio:fr};j.
ed25519=(0,pn.twistedEdwards)(dr);function us(t,e,r){if(e.length>255)throw new Error("Context is too big");return(0,bn.concatBytes)((0,bn.utf8ToBytes)("SigEd255\
19 no Ed25519 collisions"),new Uint8Array([r?1:0,e.length]),e,t)}j.ed25519ctx=(0,pn.twistedEdwards)({...dr,domain:us});j.ed25519ph=(0,pn.twistedEdwards)(Object.
assign({},dr,{domain:us,prehash:De.sha512}));j.x25519=(()=>{let t=S.ORDER;return(0,ra.montgomery)({P:t,type:"x25519",powPminus2:e=>{let{pow_p_5_8:r,b2:n}=is(e);
return(0,$.mod)((0,$.pow2)(r,os,t)*n,t)},adjustScalarBytes:cs})})();var sa=(Yt+os)/ur,ia=S.pow(mn,sa),es=S.sqrt(S.neg(S.ONE));function ca(t){let e=(Yt-ss)/ur,r=BigInt(
486662),n=S.sqr(t);n=S.mul(n,mn);let o=S.add(n,S.ONE),s=S.neg(r),i=S.sqr(o),a=S.mul(i,o),c=S.mul(n,r);c=S.mul(c,s),c=S.add(c,i),c=S.mul(c,s);let d=S.sqr(a);i=S.
sqr(d),d=S.mul(d,a),d=S.mul(d,c),i=S.mul(i,d);let u=S.pow(i,e);u=S.mul(u,d);let h=S.mul(u,es);i=S.sqr(u),i=S.mul(i,a);let f=S.eql(i,c),l=S.cmov(h,u,f),y=S.mul(s,
n),x=S.mul(u,t);x=S.mul(x,ia);let _=S.mul(x,es),g=S.mul(c,n);i=S.sqr(x),i=S.mul(i,a);let E=S.eql(i,g),w=S.cmov(_,x,E);i=S.sqr(l),i=S.mul(i,a);let A=S.eql(i,c),N=S.
cmov(y,s,A),G=S.cmov(w,l,A),X=S.isOdd(G);return G=S.cmov(G,S.neg(G),A!==X),{xMn:N,xMd:o,yMn:G,yMd:Vt}}var aa=(0,$.FpSqrtEven)(S,S.neg(BigInt(486664)));function ua(t){
let{xMn:e,xMd:r,yMn:n,yMd:o}=ca(t),s=S.mul(e,o);s=S.mul(s,aa);let i=S.mul(r,n),a=S.sub(e,r),c=S.add(e,r),d=S.mul(i,c),u=S.eql(d,S.ZERO);s=S.cmov(s,S.ZERO,u),i=S.
cmov(i,S.ONE,u),a=S.cmov(a,S.ONE,u),c=S.cmov(c,S.ONE,u);let[h,f]=(0,$.FpInvertBatch)(S,[i,c],!0);return{x:S.mul(s,h),y:S.mul(a,f)}}j.ed25519_hasher=(0,yn.createHasher)(
j.ed25519.Point,t=>ua(t[0]),{DST:"edwards25519_XMD:SHA-512_ELL2_RO_",encodeDST:"edwards25519_XMD:SHA-512_ELL2_NU_",p:Yt,m:1,k:128,expand:"xmd",hash:De.sha512});
var cr=ir,fa=BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235"),da=BigInt("544693070089093169209958138687451416053935972929\
27456921205312896311721017578"),la=BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838"),ha=BigInt("404408343463085368581010424\
69323190826248399146238708352240133220865137265952"),ns=t=>fr(Vt,t),ya=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),ar=t=>j.ed25519.
Point.Fp.create((0,ue.bytesToNumberLE)(t)&ya);function rs(t){let{d:e}=Ze,r=Yt,n=g=>S.create(g),o=n(cr*t*t),s=n((o+Vt)*la),i=BigInt(-1),a=n((i-e*o)*n(o+e)),{isValid:c,
value:d}=fr(s,a),u=n(d*t);(0,$.isNegativeLE)(u,r)||(u=n(-u)),c||(d=u),c||(i=o);let h=n(i*(o-Vt)*ha-a),f=d*d,l=n((d+d)*a),y=n(h*fa),x=n(Vt-f),_=n(Vt+f);return new j.
ed25519.Point(n(l*_),n(x*y),n(y*_),n(l*x))}function fs(t){(0,bn.abytes)(t,64);let e=ar(t.subarray(0,32)),r=rs(e),n=ar(t.subarray(32,64)),o=rs(n);return new Ht(r.
add(o))}var Ht=class t extends pn.PrimeEdwardsPoint{constructor(e){super(e)}static fromAffine(e){return new t(j.ed25519.Point.fromAffine(e))}assertSame(e){if(!(e instanceof
t))throw new Error("RistrettoPoint expected")}init(e){return new t(e)}static hashToCurve(e){return fs((0,ue.ensureBytes)("ristrettoHash",e,64))}static fromBytes(e){
(0,bn.abytes)(e,32);let{a:r,d:n}=Ze,o=Yt,s=A=>S.create(A),i=ar(e);if(!(0,ue.equalBytes)(S.toBytes(i),e)||(0,$.isNegativeLE)(i,o))throw new Error("invalid ristre\
tto255 encoding 1");let a=s(i*i),c=s(Vt+r*a),d=s(Vt-r*a),u=s(c*c),h=s(d*d),f=s(r*n*u-h),{isValid:l,value:y}=ns(s(f*h)),x=s(y*d),_=s(y*x*f),g=s((i+i)*x);(0,$.isNegativeLE)(
g,o)&&(g=s(-g));let E=s(c*_),w=s(g*E);if(!l||(0,$.isNegativeLE)(w,o)||E===oa)throw new Error("invalid ristretto255 encoding 2");return new t(new j.ed25519.Point(
g,E,Vt,w))}static fromHex(e){return t.fromBytes((0,ue.ensureBytes)("ristrettoHex",e,32))}static msm(e,r){return(0,na.pippenger)(t,j.ed25519.Point.Fn,e,r)}toBytes(){
let{X:e,Y:r,Z:n,T:o}=this.ep,s=Yt,i=_=>S.create(_),a=i(i(n+r)*i(n-r)),c=i(e*r),d=i(c*c),{value:u}=ns(i(a*d)),h=i(u*a),f=i(u*c),l=i(h*f*o),y;if((0,$.isNegativeLE)(
o*l,s)){let _=i(r*cr),g=i(e*cr);e=_,r=g,y=i(h*da)}else y=f;(0,$.isNegativeLE)(e*l,s)&&(r=i(-r));let x=i((n-r)*y);return(0,$.isNegativeLE)(x,s)&&(x=i(-x)),S.toBytes(
x)}equals(e){this.assertSame(e);let{X:r,Y:n}=this.ep,{X:o,Y:s}=e.ep,i=d=>S.create(d),a=i(r*s)===i(n*o),c=i(n*s)===i(r*o);return a||c}is0(){return this.equals(t.
ZERO)}};Ht.BASE=new Ht(j.ed25519.Point.BASE);Ht.ZERO=new Ht(j.ed25519.Point.ZERO);Ht.Fp=S;Ht.Fn=as;j.ristretto255={Point:Ht};j.ristretto255_hasher={hashToCurve(t,e){
let r=e?.DST||"ristretto255_XMD:SHA-512_R255MAP_RO_",n=(0,yn.expand_message_xmd)(t,r,64,De.sha512);return fs(n)},hashToScalar(t,e={DST:yn._DST_scalar}){let r=(0,yn.
expand_message_xmd)(t,e.DST,64,De.sha512);return as.create((0,ue.bytesToNumberLE)(r))}};j.ED25519_TORSION_SUBGROUP=["0100000000000000000000000000000000000000000\
000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a","0000000000000000000000000000000000000000000000000000000000000080","26\
e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","26e8958fc2b227b045c3f489f2ef\
98f0d5dfac05d3c63339b13802886d53fc85","0000000000000000000000000000000000000000000000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd\
7792ac03fa"];function ds(t){return j.ed25519.utils.toMontgomery((0,ue.ensureBytes)("pub",t))}j.edwardsToMontgomery=ds;function ba(t){return j.ed25519.utils.toMontgomerySecret(
(0,ue.ensureBytes)("pub",t))}j.RistrettoPoint=Ht;j.hashToCurve=j.ed25519_hasher.hashToCurve;j.encodeToCurve=j.ed25519_hasher.encodeToCurve;j.hashToRistretto255=
j.ristretto255_hasher.hashToCurve;j.hash_to_ristretto255=j.ristretto255_hasher.hashToCurve});var lr=F(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});de.hmac=de.HMAC=void 0;var fe=qt(),Ge=class extends fe.Hash{constructor(e,r){super(),
this.finished=!1,this.destroyed=!1,(0,fe.ahash)(e);let n=(0,fe.toBytes)(r);if(this.iHash=e.create(),typeof this.iHash.update!="function")throw new Error("Expect\
ed instance of class which extends utils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let o=this.blockLen,s=new Uint8Array(o);s.
set(n.length>o?e.create().update(n).digest():n);for(let i=0;i<s.length;i++)s[i]^=54;this.iHash.update(s),this.oHash=e.create();for(let i=0;i<s.length;i++)s[i]^=
106;this.oHash.update(s),(0,fe.clean)(s)}update(e){return(0,fe.aexists)(this),this.iHash.update(e),this}digestInto(e){(0,fe.aexists)(this),(0,fe.abytes)(e,this.
outputLen),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()}digest(){let e=new Uint8Array(this.oHash.outputLen);
return this.digestInto(e),e}_cloneInto(e){e||(e=Object.create(Object.getPrototypeOf(this),{}));let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a}=this;
return e=e,e.finished=o,e.destroyed=s,e.blockLen=i,e.outputLen=a,e.oHash=r._cloneInto(e.oHash),e.iHash=n._cloneInto(e.iHash),e}clone(){return this._cloneInto()}destroy(){
this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}};de.HMAC=Ge;var ma=(t,e,r)=>new Ge(t,e).update(r).digest();de.hmac=ma;de.hmac.create=(t,e)=>new Ge(
t,e)});var pr=F(ot=>{"use strict";Object.defineProperty(ot,"__esModule",{value:!0});ot.DER=ot.DERErr=void 0;ot._splitEndoScalar=ys;ot._normFnElement=re;ot.weierstrassN=
mr;ot.SWUFpSqrtRatio=ms;ot.mapToCurveSimpleSWU=wa;ot.ecdh=gs;ot.ecdsa=ws;ot.weierstrassPoints=_a;ot._legacyHelperEquat=xs;ot.weierstrass=va;var pa=lr(),ga=qt(),
q=kt(),Xt=dn(),Be=te(),hs=(t,e)=>(t+(t>=0?e:-e)/Kt)/e;function ys(t,e,r){let[[n,o],[s,i]]=e,a=hs(i*t,r),c=hs(-o*t,r),d=t-a*n-c*s,u=-a*o-c*i,h=d<Tt,f=u<Tt;h&&(d=
-d),f&&(u=-u);let l=(0,q.bitMask)(Math.ceil((0,q.bitLen)(r)/2))+ht;if(d<Tt||d>=l||u<Tt||u>=l)throw new Error("splitScalar (endomorphism): failed, k="+t);return{
k1neg:h,k1:d,k2neg:f,k2:u}}function yr(t){if(!["compact","recovered","der"].includes(t))throw new Error('Signature format must be "compact", "recovered", or "de\
r"');return t}function hr(t,e){let r={};for(let n of Object.keys(e))r[n]=t[n]===void 0?e[n]:t[n];return(0,q._abool2)(r.lowS,"lowS"),(0,q._abool2)(r.prehash,"pre\
hash"),r.format!==void 0&&yr(r.format),r}var gn=class extends Error{constructor(e=""){super(e)}};ot.DERErr=gn;ot.DER={Err:gn,_tlv:{encode:(t,e)=>{let{Err:r}=ot.
DER;if(t<0||t>256)throw new r("tlv.encode: wrong tag");if(e.length&1)throw new r("tlv.encode: unpadded data");let n=e.length/2,o=(0,q.numberToHexUnpadded)(n);if(o.
length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?(0,q.numberToHexUnpadded)(o.length/2|128):"";return(0,q.numberToHexUnpadded)(t)+s+o+
e},decode(t,e){let{Err:r}=ot.DER,n=0;if(t<0||t>256)throw new r("tlv.encode: wrong tag");if(e.length<2||e[n++]!==t)throw new r("tlv.decode: wrong tlv");let o=e[n++],
s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte len\
gth is too big");let d=e.subarray(n,n+c);if(d.length!==c)throw new r("tlv.decode: length bytes not complete");if(d[0]===0)throw new r("tlv.decode(long): zero le\
ftmost byte");for(let u of d)i=i<<8|u;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=e.subarray(n,n+i);if(a.length!==i)throw new r("t\
lv.decode: wrong value length");return{v:a,l:e.subarray(n+i)}}},_int:{encode(t){let{Err:e}=ot.DER;if(t<Tt)throw new e("integer: negative integers are not allowe\
d");let r=(0,q.numberToHexUnpadded)(t);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new e("unexpected DER parsing assertion: unpadded hex");return r},
decode(t){let{Err:e}=ot.DER;if(t[0]&128)throw new e("invalid signature integer: negative");if(t[0]===0&&!(t[1]&128))throw new e("invalid signature integer: unne\
cessary leading zero");return(0,q.bytesToNumberBE)(t)}},toSig(t){let{Err:e,_int:r,_tlv:n}=ot.DER,o=(0,q.ensureBytes)("signature",t),{v:s,l:i}=n.decode(48,o);if(i.
length)throw new e("invalid signature: left bytes after parsing");let{v:a,l:c}=n.decode(2,s),{v:d,l:u}=n.decode(2,c);if(u.length)throw new e("invalid signature:\
 left bytes after parsing");return{r:r.decode(a),s:r.decode(d)}},hexFromSig(t){let{_tlv:e,_int:r}=ot.DER,n=e.encode(2,r.encode(t.r)),o=e.encode(2,r.encode(t.s)),
s=n+o;return e.encode(48,s)}};var Tt=BigInt(0),ht=BigInt(1),Kt=BigInt(2),xe=BigInt(3),br=BigInt(4);function re(t,e){let{BYTES:r}=t,n;if(typeof e=="bigint")n=e;else{
let o=(0,q.ensureBytes)("private key",e);try{n=t.fromBytes(o)}catch{throw new Error(`invalid private key: expected ui8a of size ${r}, got ${typeof e}`)}}if(!t.isValidNot0(
n))throw new Error("invalid private key: out of range [1..N-1]");return n}function mr(t,e={}){let r=(0,Xt._createCurveFields)("weierstrass",t,e),{Fp:n,Fn:o}=r,s=r.
CURVE,{h:i,n:a}=s;(0,q._validateObject)(e,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"funct\
ion",endo:"object",wrapPrivateKey:"boolean"});let{endo:c}=e;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid end\
o: expected "beta": bigint and "basises": array');let d=ps(n,o);function u(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isO\
dd()")}function h(L,b,m){let{x:p,y:v}=b.toAffine(),I=n.toBytes(p);if((0,q._abool2)(m,"isCompressed"),m){u();let O=!n.isOdd(v);return(0,q.concatBytes)(bs(O),I)}else
return(0,q.concatBytes)(Uint8Array.of(4),I,n.toBytes(v))}function f(L){(0,q._abytes2)(L,void 0,"Point");let{publicKey:b,publicKeyUncompressed:m}=d,p=L.length,v=L[0],
I=L.subarray(1);if(p===b&&(v===2||v===3)){let O=n.fromBytes(I);if(!n.isValid(O))throw new Error("bad point: is not on curve, wrong x");let H=x(O),T;try{T=n.sqrt(
H)}catch(tt){let J=tt instanceof Error?": "+tt.message:"";throw new Error("bad point: is not on curve, sqrt error"+J)}u();let U=n.isOdd(T);return(v&1)===1!==U&&
(T=n.neg(T)),{x:O,y:T}}else if(p===m&&v===4){let O=n.BYTES,H=n.fromBytes(I.subarray(0,O)),T=n.fromBytes(I.subarray(O,O*2));if(!_(H,T))throw new Error("bad point\
: is not on curve");return{x:H,y:T}}else throw new Error(`bad point: got length ${p}, expected compressed=${b} or uncompressed=${m}`)}let l=e.toBytes||h,y=e.fromBytes||
f;function x(L){let b=n.sqr(L),m=n.mul(b,L);return n.add(n.add(m,n.mul(L,s.a)),s.b)}function _(L,b){let m=n.sqr(b),p=x(L);return n.eql(m,p)}if(!_(s.Gx,s.Gy))throw new Error(
"bad curve params: generator point");let g=n.mul(n.pow(s.a,xe),br),E=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(g,E)))throw new Error("bad curve params: a or b");
function w(L,b,m=!1){if(!n.isValid(b)||m&&n.is0(b))throw new Error(`bad point coordinate ${L}`);return b}function A(L){if(!(L instanceof B))throw new Error("Pro\
jectivePoint expected")}function N(L){if(!c||!c.basises)throw new Error("no endo");return ys(L,c.basises,o.ORDER)}let G=(0,q.memoized)((L,b)=>{let{X:m,Y:p,Z:v}=L;
if(n.eql(v,n.ONE))return{x:m,y:p};let I=L.is0();b==null&&(b=I?n.ONE:n.inv(v));let O=n.mul(m,b),H=n.mul(p,b),T=n.mul(v,b);if(I)return{x:n.ZERO,y:n.ZERO};if(!n.eql(
T,n.ONE))throw new Error("invZ was invalid");return{x:O,y:H}}),X=(0,q.memoized)(L=>{if(L.is0()){if(e.allowInfinityPoint&&!n.is0(L.Y))return;throw new Error("bad\
 point: ZERO")}let{x:b,y:m}=L.toAffine();if(!n.isValid(b)||!n.isValid(m))throw new Error("bad point: x or y not field elements");if(!_(b,m))throw new Error("bad\
 point: equation left != right");if(!L.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");return!0});function M(L,b,m,p,v){return m=new B(
n.mul(m.X,L),m.Y,m.Z),b=(0,Xt.negateCt)(p,b),m=(0,Xt.negateCt)(v,m),b.add(m)}class B{constructor(b,m,p){this.X=w("x",b),this.Y=w("y",m,!0),this.Z=w("z",p),Object.
freeze(this)}static CURVE(){return s}static fromAffine(b){let{x:m,y:p}=b||{};if(!b||!n.isValid(m)||!n.isValid(p))throw new Error("invalid affine point");if(b instanceof
B)throw new Error("projective point not allowed");return n.is0(m)&&n.is0(p)?B.ZERO:new B(m,p,n.ONE)}static fromBytes(b){let m=B.fromAffine(y((0,q._abytes2)(b,void 0,
"point")));return m.assertValidity(),m}static fromHex(b){return B.fromBytes((0,q.ensureBytes)("pointHex",b))}get x(){return this.toAffine().x}get y(){return this.
toAffine().y}precompute(b=8,m=!0){return V.createCache(this,b),m||this.multiply(xe),this}assertValidity(){X(this)}hasEvenY(){let{y:b}=this.toAffine();if(!n.isOdd)
throw new Error("Field doesn't support isOdd");return!n.isOdd(b)}equals(b){A(b);let{X:m,Y:p,Z:v}=this,{X:I,Y:O,Z:H}=b,T=n.eql(n.mul(m,H),n.mul(I,v)),U=n.eql(n.mul(
p,H),n.mul(O,v));return T&&U}negate(){return new B(this.X,n.neg(this.Y),this.Z)}double(){let{a:b,b:m}=s,p=n.mul(m,xe),{X:v,Y:I,Z:O}=this,H=n.ZERO,T=n.ZERO,U=n.ZERO,
D=n.mul(v,v),tt=n.mul(I,I),J=n.mul(O,O),z=n.mul(v,I);return z=n.add(z,z),U=n.mul(v,O),U=n.add(U,U),H=n.mul(b,U),T=n.mul(p,J),T=n.add(H,T),H=n.sub(tt,T),T=n.add(
tt,T),T=n.mul(H,T),H=n.mul(z,H),U=n.mul(p,U),J=n.mul(b,J),z=n.sub(D,J),z=n.mul(b,z),z=n.add(z,U),U=n.add(D,D),D=n.add(U,D),D=n.add(D,J),D=n.mul(D,z),T=n.add(T,D),
J=n.mul(I,O),J=n.add(J,J),D=n.mul(J,z),H=n.sub(H,D),U=n.mul(J,tt),U=n.add(U,U),U=n.add(U,U),new B(H,T,U)}add(b){A(b);let{X:m,Y:p,Z:v}=this,{X:I,Y:O,Z:H}=b,T=n.ZERO,
U=n.ZERO,D=n.ZERO,tt=s.a,J=n.mul(s.b,xe),z=n.mul(m,I),et=n.mul(p,O),it=n.mul(v,H),dt=n.add(m,p),rt=n.add(I,O);dt=n.mul(dt,rt),rt=n.add(z,et),dt=n.sub(dt,rt),rt=
n.add(m,v);let ut=n.add(I,H);return rt=n.mul(rt,ut),ut=n.add(z,it),rt=n.sub(rt,ut),ut=n.add(p,v),T=n.add(O,H),ut=n.mul(ut,T),T=n.add(et,it),ut=n.sub(ut,T),D=n.mul(
tt,rt),T=n.mul(J,it),D=n.add(T,D),T=n.sub(et,D),D=n.add(et,D),U=n.mul(T,D),et=n.add(z,z),et=n.add(et,z),it=n.mul(tt,it),rt=n.mul(J,rt),et=n.add(et,it),it=n.sub(
z,it),it=n.mul(tt,it),rt=n.add(rt,it),z=n.mul(et,rt),U=n.add(U,z),z=n.mul(ut,rt),T=n.mul(dt,T),T=n.sub(T,z),z=n.mul(dt,et),D=n.mul(ut,D),D=n.add(D,z),new B(T,U,
D)}subtract(b){return this.add(b.negate())}is0(){return this.equals(B.ZERO)}multiply(b){let{endo:m}=e;if(!o.isValidNot0(b))throw new Error("invalid scalar: out \
of range");let p,v,I=O=>V.cached(this,O,H=>(0,Xt.normalizeZ)(B,H));if(m){let{k1neg:O,k1:H,k2neg:T,k2:U}=N(b),{p:D,f:tt}=I(H),{p:J,f:z}=I(U);v=tt.add(z),p=M(m.beta,
D,J,O,T)}else{let{p:O,f:H}=I(b);p=O,v=H}return(0,Xt.normalizeZ)(B,[p,v])[0]}multiplyUnsafe(b){let{endo:m}=e,p=this;if(!o.isValid(b))throw new Error("invalid sca\
lar: out of range");if(b===Tt||p.is0())return B.ZERO;if(b===ht)return p;if(V.hasCache(this))return this.multiply(b);if(m){let{k1neg:v,k1:I,k2neg:O,k2:H}=N(b),{p1:T,
p2:U}=(0,Xt.mulEndoUnsafe)(B,p,I,H);return M(m.beta,T,U,v,O)}else return V.unsafe(p,b)}multiplyAndAddUnsafe(b,m,p){let v=this.multiplyUnsafe(m).add(b.multiplyUnsafe(
p));return v.is0()?void 0:v}toAffine(b){return G(this,b)}isTorsionFree(){let{isTorsionFree:b}=e;return i===ht?!0:b?b(B,this):V.unsafe(this,a).is0()}clearCofactor(){
let{clearCofactor:b}=e;return i===ht?this:b?b(B,this):this.multiplyUnsafe(i)}isSmallOrder(){return this.multiplyUnsafe(i).is0()}toBytes(b=!0){return(0,q._abool2)(
b,"isCompressed"),this.assertValidity(),l(B,this,b)}toHex(b=!0){return(0,q.bytesToHex)(this.toBytes(b))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}\
>`}get px(){return this.X}get py(){return this.X}get pz(){return this.Z}toRawBytes(b=!0){return this.toBytes(b)}_setWindowSize(b){this.precompute(b)}static normalizeZ(b){
return(0,Xt.normalizeZ)(B,b)}static msm(b,m){return(0,Xt.pippenger)(B,o,b,m)}static fromPrivateKey(b){return B.BASE.multiply(re(o,b))}}B.BASE=new B(s.Gx,s.Gy,n.
ONE),B.ZERO=new B(n.ZERO,n.ONE,n.ZERO),B.Fp=n,B.Fn=o;let C=o.BITS,V=new Xt.wNAF(B,e.endo?Math.ceil(C/2):C);return B.BASE.precompute(8),B}function bs(t){return Uint8Array.
of(t?2:3)}function ms(t,e){let r=t.ORDER,n=Tt;for(let y=r-ht;y%Kt===Tt;y/=Kt)n+=ht;let o=n,s=Kt<<o-ht-ht,i=s*Kt,a=(r-ht)/i,c=(a-ht)/Kt,d=i-ht,u=s,h=t.pow(e,a),f=t.
pow(e,(a+ht)/Kt),l=(y,x)=>{let _=h,g=t.pow(x,d),E=t.sqr(g);E=t.mul(E,x);let w=t.mul(y,E);w=t.pow(w,c),w=t.mul(w,g),g=t.mul(w,x),E=t.mul(w,y);let A=t.mul(E,g);w=
t.pow(A,u);let N=t.eql(w,t.ONE);g=t.mul(E,f),w=t.mul(A,_),E=t.cmov(g,E,N),A=t.cmov(w,A,N);for(let G=o;G>ht;G--){let X=G-Kt;X=Kt<<X-ht;let M=t.pow(A,X),B=t.eql(M,
t.ONE);g=t.mul(E,_),_=t.mul(_,_),M=t.mul(A,_),E=t.cmov(g,E,B),A=t.cmov(M,A,B)}return{isValid:N,value:E}};if(t.ORDER%br===xe){let y=(t.ORDER-xe)/br,x=t.sqrt(t.neg(
e));l=(_,g)=>{let E=t.sqr(g),w=t.mul(_,g);E=t.mul(E,w);let A=t.pow(E,y);A=t.mul(A,w);let N=t.mul(A,x),G=t.mul(t.sqr(A),g),X=t.eql(G,_),M=t.cmov(N,A,X);return{isValid:X,
value:M}}}return l}function wa(t,e){(0,Be.validateField)(t);let{A:r,B:n,Z:o}=e;if(!t.isValid(r)||!t.isValid(n)||!t.isValid(o))throw new Error("mapToCurveSimpleS\
WU: invalid opts");let s=ms(t,o);if(!t.isOdd)throw new Error("Field does not have .isOdd()");return i=>{let a,c,d,u,h,f,l,y;a=t.sqr(i),a=t.mul(a,o),c=t.sqr(a),c=
t.add(c,a),d=t.add(c,t.ONE),d=t.mul(d,n),u=t.cmov(o,t.neg(c),!t.eql(c,t.ZERO)),u=t.mul(u,r),c=t.sqr(d),f=t.sqr(u),h=t.mul(f,r),c=t.add(c,h),c=t.mul(c,d),f=t.mul(
f,u),h=t.mul(f,n),c=t.add(c,h),l=t.mul(a,d);let{isValid:x,value:_}=s(c,f);y=t.mul(a,i),y=t.mul(y,_),l=t.cmov(l,d,x),y=t.cmov(y,_,x);let g=t.isOdd(i)===t.isOdd(y);
y=t.cmov(t.neg(y),y,g);let E=(0,Be.FpInvertBatch)(t,[u],!0)[0];return l=t.mul(l,E),{x:l,y}}}function ps(t,e){return{secretKey:e.BYTES,publicKey:1+t.BYTES,publicKeyUncompressed:1+
2*t.BYTES,publicKeyHasPrefix:!0,signature:2*e.BYTES}}function gs(t,e={}){let{Fn:r}=t,n=e.randomBytes||q.randomBytes,o=Object.assign(ps(t.Fp,r),{seed:(0,Be.getMinHashLength)(
r.ORDER)});function s(l){try{return!!re(r,l)}catch{return!1}}function i(l,y){let{publicKey:x,publicKeyUncompressed:_}=o;try{let g=l.length;return y===!0&&g!==x||
y===!1&&g!==_?!1:!!t.fromBytes(l)}catch{return!1}}function a(l=n(o.seed)){return(0,Be.mapHashToField)((0,q._abytes2)(l,o.seed,"seed"),r.ORDER)}function c(l,y=!0){
return t.BASE.multiply(re(r,l)).toBytes(y)}function d(l){let y=a(l);return{secretKey:y,publicKey:c(y)}}function u(l){if(typeof l=="bigint")return!1;if(l instanceof
t)return!0;let{secretKey:y,publicKey:x,publicKeyUncompressed:_}=o;if(r.allowedLengths||y===x)return;let g=(0,q.ensureBytes)("key",l).length;return g===x||g===_}
function h(l,y,x=!0){if(u(l)===!0)throw new Error("first arg must be private key");if(u(y)===!1)throw new Error("second arg must be public key");let _=re(r,l);return t.
fromHex(y).multiply(_).toBytes(x)}return Object.freeze({getPublicKey:c,getSharedSecret:h,keygen:d,Point:t,utils:{isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a,
isValidPrivateKey:s,randomPrivateKey:a,normPrivateKeyToScalar:l=>re(r,l),precompute(l=8,y=t.BASE){return y.precompute(l,!1)}},lengths:o})}function ws(t,e,r={}){
(0,ga.ahash)(e),(0,q._validateObject)(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let n=r.randomBytes||
q.randomBytes,o=r.hmac||((m,...p)=>(0,pa.hmac)(e,m,(0,q.concatBytes)(...p))),{Fp:s,Fn:i}=t,{ORDER:a,BITS:c}=i,{keygen:d,getPublicKey:u,getSharedSecret:h,utils:f,
lengths:l}=gs(t,r),y={prehash:!1,lowS:typeof r.lowS=="boolean"?r.lowS:!1,format:void 0,extraEntropy:!1},x="compact";function _(m){let p=a>>ht;return m>p}function g(m,p){
if(!i.isValidNot0(p))throw new Error(`invalid signature ${m}: out of range 1..Point.Fn.ORDER`);return p}function E(m,p){yr(p);let v=l.signature,I=p==="compact"?
v:p==="recovered"?v+1:void 0;return(0,q._abytes2)(m,I,`${p} signature`)}class w{constructor(p,v,I){this.r=g("r",p),this.s=g("s",v),I!=null&&(this.recovery=I),Object.
freeze(this)}static fromBytes(p,v=x){E(p,v);let I;if(v==="der"){let{r:U,s:D}=ot.DER.toSig((0,q._abytes2)(p));return new w(U,D)}v==="recovered"&&(I=p[0],v="compa\
ct",p=p.subarray(1));let O=i.BYTES,H=p.subarray(0,O),T=p.subarray(O,O*2);return new w(i.fromBytes(H),i.fromBytes(T),I)}static fromHex(p,v){return this.fromBytes(
(0,q.hexToBytes)(p),v)}addRecoveryBit(p){return new w(this.r,this.s,p)}recoverPublicKey(p){let v=s.ORDER,{r:I,s:O,recovery:H}=this;if(H==null||![0,1,2,3].includes(
H))throw new Error("recovery id invalid");if(a*Kt<v&&H>1)throw new Error("recovery id is ambiguous for h>1 curve");let U=H===2||H===3?I+a:I;if(!s.isValid(U))throw new Error(
"recovery id 2 or 3 invalid");let D=s.toBytes(U),tt=t.fromBytes((0,q.concatBytes)(bs((H&1)===0),D)),J=i.inv(U),z=N((0,q.ensureBytes)("msgHash",p)),et=i.create(-z*
J),it=i.create(O*J),dt=t.BASE.multiplyUnsafe(et).add(tt.multiplyUnsafe(it));if(dt.is0())throw new Error("point at infinify");return dt.assertValidity(),dt}hasHighS(){
return _(this.s)}toBytes(p=x){if(yr(p),p==="der")return(0,q.hexToBytes)(ot.DER.hexFromSig(this));let v=i.toBytes(this.r),I=i.toBytes(this.s);if(p==="recovered"){
if(this.recovery==null)throw new Error("recovery bit must be present");return(0,q.concatBytes)(Uint8Array.of(this.recovery),v,I)}return(0,q.concatBytes)(v,I)}toHex(p){
return(0,q.bytesToHex)(this.toBytes(p))}assertValidity(){}static fromCompact(p){return w.fromBytes((0,q.ensureBytes)("sig",p),"compact")}static fromDER(p){return w.
fromBytes((0,q.ensureBytes)("sig",p),"der")}normalizeS(){return this.hasHighS()?new w(this.r,i.neg(this.s),this.recovery):this}toDERRawBytes(){return this.toBytes(
"der")}toDERHex(){return(0,q.bytesToHex)(this.toBytes("der"))}toCompactRawBytes(){return this.toBytes("compact")}toCompactHex(){return(0,q.bytesToHex)(this.toBytes(
"compact"))}}let A=r.bits2int||function(p){if(p.length>8192)throw new Error("input is too large");let v=(0,q.bytesToNumberBE)(p),I=p.length*8-c;return I>0?v>>BigInt(
I):v},N=r.bits2int_modN||function(p){return i.create(A(p))},G=(0,q.bitMask)(c);function X(m){return(0,q.aInRange)("num < 2^"+c,m,Tt,G),i.toBytes(m)}function M(m,p){
return(0,q._abytes2)(m,void 0,"message"),p?(0,q._abytes2)(e(m),void 0,"prehashed message"):m}function B(m,p,v){if(["recovered","canonical"].some(et=>et in v))throw new Error(
"sign() legacy options not supported");let{lowS:I,prehash:O,extraEntropy:H}=hr(v,y);m=M(m,O);let T=N(m),U=re(i,p),D=[X(U),X(T)];if(H!=null&&H!==!1){let et=H===!0?
n(l.secretKey):H;D.push((0,q.ensureBytes)("extraEntropy",et))}let tt=(0,q.concatBytes)(...D),J=T;function z(et){let it=A(et);if(!i.isValidNot0(it))return;let dt=i.
inv(it),rt=t.BASE.multiply(it).toAffine(),ut=i.create(rt.x);if(ut===Tt)return;let ye=i.create(dt*i.create(J+ut*U));if(ye===Tt)return;let qe=(rt.x===ut?0:2)|Number(
rt.y&ht),Ue=ye;return I&&_(ye)&&(Ue=i.neg(ye),qe^=1),new w(ut,Ue,qe)}return{seed:tt,k2sig:z}}function C(m,p,v={}){m=(0,q.ensureBytes)("message",m);let{seed:I,k2sig:O}=B(
m,p,v);return(0,q.createHmacDrbg)(e.outputLen,i.BYTES,o)(I,O)}function V(m){let p,v=typeof m=="string"||(0,q.isBytes)(m),I=!v&&m!==null&&typeof m=="object"&&typeof m.
r=="bigint"&&typeof m.s=="bigint";if(!v&&!I)throw new Error("invalid signature, expected Uint8Array, hex string or Signature instance");if(I)p=new w(m.r,m.s);else if(v){
try{p=w.fromBytes((0,q.ensureBytes)("sig",m),"der")}catch(O){if(!(O instanceof ot.DER.Err))throw O}if(!p)try{p=w.fromBytes((0,q.ensureBytes)("sig",m),"compact")}catch{
return!1}}return p||!1}function L(m,p,v,I={}){let{lowS:O,prehash:H,format:T}=hr(I,y);if(v=(0,q.ensureBytes)("publicKey",v),p=M((0,q.ensureBytes)("message",p),H),
"strict"in I)throw new Error("options.strict was renamed to lowS");let U=T===void 0?V(m):w.fromBytes((0,q.ensureBytes)("sig",m),T);if(U===!1)return!1;try{let D=t.
fromBytes(v);if(O&&U.hasHighS())return!1;let{r:tt,s:J}=U,z=N(p),et=i.inv(J),it=i.create(z*et),dt=i.create(tt*et),rt=t.BASE.multiplyUnsafe(it).add(D.multiplyUnsafe(
dt));return rt.is0()?!1:i.create(rt.x)===tt}catch{return!1}}function b(m,p,v={}){let{prehash:I}=hr(v,y);return p=M(p,I),w.fromBytes(m,"recovered").recoverPublicKey(
p).toBytes()}return Object.freeze({keygen:d,getPublicKey:u,getSharedSecret:h,utils:f,lengths:l,Point:t,sign:C,verify:L,recoverPublicKey:b,Signature:w,hash:e})}function _a(t){
let{CURVE:e,curveOpts:r}=_s(t),n=mr(e,r);return Ba(t,n)}function _s(t){let e={a:t.a,b:t.b,p:t.Fp.ORDER,n:t.n,h:t.h,Gx:t.Gx,Gy:t.Gy},r=t.Fp,n=t.allowedPrivateKeyLengths?
Array.from(new Set(t.allowedPrivateKeyLengths.map(i=>Math.ceil(i/2)))):void 0,o=(0,Be.Field)(e.n,{BITS:t.nBitLength,allowedLengths:n,modFromBytes:t.wrapPrivateKey}),
s={Fp:r,Fn:o,allowInfinityPoint:t.allowInfinityPoint,endo:t.endo,isTorsionFree:t.isTorsionFree,clearCofactor:t.clearCofactor,fromBytes:t.fromBytes,toBytes:t.toBytes};
return{CURVE:e,curveOpts:s}}function xa(t){let{CURVE:e,curveOpts:r}=_s(t),n={hmac:t.hmac,randomBytes:t.randomBytes,lowS:t.lowS,bits2int:t.bits2int,bits2int_modN:t.
bits2int_modN};return{CURVE:e,curveOpts:r,hash:t.hash,ecdsaOpts:n}}function xs(t,e,r){function n(o){let s=t.sqr(o),i=t.mul(s,o);return t.add(t.add(i,t.mul(o,e)),
r)}return n}function Ba(t,e){let{Fp:r,Fn:n}=e;function o(i){return(0,q.inRange)(i,ht,n.ORDER)}let s=xs(r,t.a,t.b);return Object.assign({},{CURVE:t,Point:e,ProjectivePoint:e,
normPrivateKeyToScalar:i=>re(n,i),weierstrassEquation:s,isWithinCurveOrder:o})}function Ea(t,e){let r=e.Point;return Object.assign({},e,{ProjectivePoint:r,CURVE:Object.
assign({},t,(0,Be.nLength)(r.Fn.ORDER,r.Fn.BITS))})}function va(t){let{CURVE:e,curveOpts:r,hash:n,ecdsaOpts:o}=xa(t),s=mr(e,r),i=ws(s,n,o);return Ea(t,i)}});var Bs=F(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.getHash=Aa;wn.createCurve=Ia;var Sa=pr();function Aa(t){return{hash:t}}function Ia(t,e){
let r=n=>(0,Sa.weierstrass)({...t,hash:n});return{...r(e),create:r}}});var Ls=F(yt=>{"use strict";Object.defineProperty(yt,"__esModule",{value:!0});yt.encodeToCurve=yt.hashToCurve=yt.secp256k1_hasher=yt.schnorr=yt.secp256k1=void 0;
var _n=sn(),As=qt(),Ha=Bs(),Is=or(),xt=te(),Hs=pr(),St=kt(),Ee={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),n:BigInt("0xfffff\
ffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),h:BigInt(1),a:BigInt(0),b:BigInt(7),Gx:BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d95\
9f2815b16f81798"),Gy:BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")},Ta={beta:BigInt("0x7ae96a2b657c07106e64479eac3434e99cf0497512\
f58995c1396c28719501ee"),basises:[[BigInt("0x3086d221a7d46bcde86c90e49284eb15"),-BigInt("0xe4437ed6010e88286f547fa90abfe4c3")],[BigInt("0x114ca50f7a8e2f3f657c11\
08d9d44cfd8"),BigInt("0x3086d221a7d46bcde86c90e49284eb15")]]},Oa=BigInt(0),Es=BigInt(1),gr=BigInt(2);function Ca(t){let e=Ee.p,r=BigInt(3),n=BigInt(6),o=BigInt(
11),s=BigInt(22),i=BigInt(23),a=BigInt(44),c=BigInt(88),d=t*t*t%e,u=d*d*t%e,h=(0,xt.pow2)(u,r,e)*u%e,f=(0,xt.pow2)(h,r,e)*u%e,l=(0,xt.pow2)(f,gr,e)*d%e,y=(0,xt.
pow2)(l,o,e)*l%e,x=(0,xt.pow2)(y,s,e)*y%e,_=(0,xt.pow2)(x,a,e)*x%e,g=(0,xt.pow2)(_,c,e)*_%e,E=(0,xt.pow2)(g,a,e)*x%e,w=(0,xt.pow2)(E,r,e)*u%e,A=(0,xt.pow2)(w,i,
e)*y%e,N=(0,xt.pow2)(A,n,e)*d%e,G=(0,xt.pow2)(N,gr,e);if(!zt.eql(zt.sqr(G),t))throw new Error("Cannot find square root");return G}var zt=(0,xt.Field)(Ee.p,{sqrt:Ca});
yt.secp256k1=(0,Ha.createCurve)({...Ee,Fp:zt,lowS:!0,endo:Ta},_n.sha256);var vs={};function xn(t,...e){let r=vs[t];if(r===void 0){let n=(0,_n.sha256)((0,St.utf8ToBytes)(
t));r=(0,St.concatBytes)(n,n),vs[t]=r}return(0,_n.sha256)((0,St.concatBytes)(r,...e))}var _r=t=>t.toBytes(!0).slice(1),ve=yt.secp256k1.Point,xr=t=>t%gr===Oa;function wr(t){
let{Fn:e,BASE:r}=ve,n=(0,Hs._normFnElement)(e,t),o=r.multiply(n);return{scalar:xr(o.y)?n:e.neg(n),bytes:_r(o)}}function Ts(t){let e=zt;if(!e.isValidNot0(t))throw new Error(
"invalid x: Fail if x \u2265 p");let r=e.create(t*t),n=e.create(r*t+BigInt(7)),o=e.sqrt(n);xr(o)||(o=e.neg(o));let s=ve.fromAffine({x:t,y:o});return s.assertValidity(),
s}var ke=St.bytesToNumberBE;function Os(...t){return ve.Fn.create(ke(xn("BIP0340/challenge",...t)))}function Ss(t){return wr(t).bytes}function La(t,e,r=(0,As.randomBytes)(
32)){let{Fn:n}=ve,o=(0,St.ensureBytes)("message",t),{bytes:s,scalar:i}=wr(e),a=(0,St.ensureBytes)("auxRand",r,32),c=n.toBytes(i^ke(xn("BIP0340/aux",a))),d=xn("B\
IP0340/nonce",c,s,o),{bytes:u,scalar:h}=wr(d),f=Os(u,s,o),l=new Uint8Array(64);if(l.set(u,0),l.set(n.toBytes(n.create(h+f*i)),32),!Cs(l,o,s))throw new Error("si\
gn: Invalid signature produced");return l}function Cs(t,e,r){let{Fn:n,BASE:o}=ve,s=(0,St.ensureBytes)("signature",t,64),i=(0,St.ensureBytes)("message",e),a=(0,St.
ensureBytes)("publicKey",r,32);try{let c=Ts(ke(a)),d=ke(s.subarray(0,32));if(!(0,St.inRange)(d,Es,Ee.p))return!1;let u=ke(s.subarray(32,64));if(!(0,St.inRange)(
u,Es,Ee.n))return!1;let h=Os(n.toBytes(d),_r(c),i),f=o.multiplyUnsafe(u).add(c.multiplyUnsafe(n.neg(h))),{x:l,y}=f.toAffine();return!(f.is0()||!xr(y)||l!==d)}catch{
return!1}}yt.schnorr=(()=>{let r=(o=(0,As.randomBytes)(48))=>(0,xt.mapHashToField)(o,Ee.n);yt.secp256k1.utils.randomSecretKey;function n(o){let s=r(o);return{secretKey:s,
publicKey:Ss(s)}}return{keygen:n,getPublicKey:Ss,sign:La,verify:Cs,Point:ve,utils:{randomSecretKey:r,randomPrivateKey:r,taggedHash:xn,lift_x:Ts,pointToBytes:_r,
numberToBytesBE:St.numberToBytesBE,bytesToNumberBE:St.bytesToNumberBE,mod:xt.mod},lengths:{secretKey:32,publicKey:32,publicKeyHasPrefix:!1,signature:64,seed:48}}})();
var qa=(0,Is.isogenyMap)(zt,[["0x8e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38daaaaa8c7","0x7d3d4c80bc321d5b9f315cea7fd44c5d595d2fc0bf63b92dfff1044f17\
c6581","0x534c328d23f234e6e2a413deca25caece4506144037c40314ecbd0b53d9dd262","0x8e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38e38daaaaa88c"],["0xd35771193d\
94918a9ca34ccbb7b640dd86cd409542f8487d9fe6b745781eb49b","0xedadc6f64383dc1df7c4b2d51b54225406d36b641f5e41bbc52a56612a8c6d14","0x00000000000000000000000000000000\
00000000000000000000000000000001"],["0x4bda12f684bda12f684bda12f684bda12f684bda12f684bda12f684b8e38e23c","0xc75e0c32d5cb7c0fa9d0a54b12a0a6d5647ab046d686da6fdffc\
90fc201d71a3","0x29a6194691f91a73715209ef6512e576722830a201be2018a765e85a9ecee931","0x2f684bda12f684bda12f684bda12f684bda12f684bda12f684bda12f38e38d84"],["0xfff\
ffffffffffffffffffffffffffffffffffffffffffffffffffffefffff93b","0x7a06534bb8bdb49fd5e9e6632722c2989467c1bfc8e8d978dfb425d2685c2573","0x6484aa716545ca2cf3a70c3fa\
8fe337e0a3d21162f0d6299a7bf8192bfd2a76f","0x0000000000000000000000000000000000000000000000000000000000000001"]].map(t=>t.map(e=>BigInt(e)))),Ua=(0,Hs.mapToCurveSimpleSWU)(
zt,{A:BigInt("0x3f8731abdd661adca08a5558f0f5d272e953d363cb6f0e5d405447c01a444533"),B:BigInt("1771"),Z:zt.create(BigInt("-11"))});yt.secp256k1_hasher=(0,Is.createHasher)(
yt.secp256k1.Point,t=>{let{x:e,y:r}=Ua(zt.create(t[0]));return qa(e,r)},{DST:"secp256k1_XMD:SHA-256_SSWU_RO_",encodeDST:"secp256k1_XMD:SHA-256_SSWU_NU_",p:zt.ORDER,
m:1,k:128,expand:"xmd",hash:_n.sha256});yt.hashToCurve=yt.secp256k1_hasher.hashToCurve;yt.encodeToCurve=yt.secp256k1_hasher.encodeToCurve});var Br=F(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.decodeHex=le.remove0x=void 0;var Ra=Ot(),Na=t=>t.startsWith("0x")||t.startsWith(
"0X")?t.slice(2):t;le.remove0x=Na;var Pa=t=>(0,Ra.hexToBytes)((0,le.remove0x)(t));le.decodeHex=Pa});var Rs=F(Bt=>{"use strict";Object.defineProperty(Bt,"__esModule",{value:!0});Bt.hexToPublicKey=Bt.convertPublicKeyFormat=Bt.getSharedPoint=Bt.getPublicKey=Bt.isValidPrivateKey=
Bt.getValidSecret=void 0;var Va=Rn(),qs=ls(),Ka=Ls(),Us=ze(),ja=Br(),Ma=t=>{let e;do e=(0,Va.randomBytes)(Us.SECRET_KEY_LENGTH);while(!(0,Bt.isValidPrivateKey)(
t,e));return e};Bt.getValidSecret=Ma;var Da=(t,e)=>Ye(t,r=>r.utils.isValidSecretKey(e),()=>!0,()=>!0);Bt.isValidPrivateKey=Da;var Za=(t,e)=>Ye(t,r=>r.getPublicKey(
e),r=>r.getPublicKey(e),r=>r.getPublicKey(e));Bt.getPublicKey=Za;var Ga=(t,e,r,n)=>Ye(t,o=>o.getSharedSecret(e,r,n),o=>o.getSharedSecret(e,r),o=>za(o,e,r));Bt.getSharedPoint=
Ga;var ka=(t,e,r)=>Ye(t,n=>n.getSharedSecret(Uint8Array.from(Array(31).fill(0).concat([1])),e,r),()=>e,()=>e);Bt.convertPublicKeyFormat=ka;var Ya=(t,e)=>{let r=(0,ja.
decodeHex)(e);return Ye(t,()=>Xa(r),()=>r,()=>r)};Bt.hexToPublicKey=Ya;function Ye(t,e,r,n){let o=t;if(o==="secp256k1")return e(Ka.secp256k1);if(o==="x25519")return r(
qs.x25519);if(o==="ed25519")return n(qs.ed25519);throw new Error("Not implemented")}var Xa=t=>{if(t.length===Us.ETH_PUBLIC_KEY_SIZE){let e=new Uint8Array(1+t.length);
return e.set([4]),e.set(t,1),e}return t},za=(t,e,r)=>{let{scalar:n}=t.utils.getExtendedPublicKey(e);return t.Point.fromBytes(r).multiply(n).toBytes()}});var js=F(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.hkdf=void 0;Ae.extract=Vs;Ae.expand=Ks;var Ps=lr(),Se=qt();function Vs(t,e,r){return(0,Se.
ahash)(t),r===void 0&&(r=new Uint8Array(t.outputLen)),(0,Ps.hmac)(t,(0,Se.toBytes)(r),(0,Se.toBytes)(e))}var Er=Uint8Array.from([0]),Ns=Uint8Array.of();function Ks(t,e,r,n=32){
(0,Se.ahash)(t),(0,Se.anumber)(n);let o=t.outputLen;if(n>255*o)throw new Error("Length should be <= 255*HashLen");let s=Math.ceil(n/o);r===void 0&&(r=Ns);let i=new Uint8Array(
s*o),a=Ps.hmac.create(t,e),c=a._cloneInto(),d=new Uint8Array(a.outputLen);for(let u=0;u<s;u++)Er[0]=u+1,c.update(u===0?Ns:d).update(r).update(Er).digestInto(d),
i.set(d,o*u),a._cloneInto(c);return a.destroy(),c.destroy(),(0,Se.clean)(d,Er),i.slice(0,n)}var Fa=(t,e,r,n,o)=>Ks(t,Vs(t,e,r),n,o);Ae.hkdf=Fa});var Ms=F(he=>{"use strict";Object.defineProperty(he,"__esModule",{value:!0});he.getSharedKey=he.deriveKey=void 0;var Wa=Ot(),$a=js(),Qa=sn(),Ja=(t,e,r)=>(0,$a.hkdf)(
Qa.sha256,t,e,r,32);he.deriveKey=Ja;var tu=(...t)=>(0,he.deriveKey)((0,Wa.concatBytes)(...t));he.getSharedKey=tu});var vr=F(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn._compat=void 0;var Ds=Hn("node:crypto"),Zs=Ot(),eu=16,nu=(t,e,r,n)=>{let o=t==="\
aes-256-gcm"||t==="chacha20-poly1305",s=o?eu:0,i=o?{authTagLength:s}:void 0;return{encrypt:d=>{let u=(0,Ds.createCipheriv)(t,e,r,i);o&&n!==void 0&&u.setAAD(n);let h=u.
update(d),f=u.final(),l=o?u.getAuthTag():new Uint8Array(0);return(0,Zs.concatBytes)(h,f,l)},decrypt:d=>{let u=d.subarray(0,d.length-s),h=d.subarray(d.length-s),
f=(0,Ds.createDecipheriv)(t,e,r,i);o&&(n!==void 0&&f.setAAD(n),f.setAuthTag(h));let l=f.update(u),y=f.final();return(0,Zs.concatBytes)(l,y)}}};Bn._compat=nu});var ks=F(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.aes256cbc=Ie.aes256gcm=void 0;var Gs=vr(),ru=(t,e,r)=>(0,Gs._compat)("aes-256-gc\
m",t,e,r);Ie.aes256gcm=ru;var ou=(t,e,r)=>(0,Gs._compat)("aes-256-cbc",t,e);Ie.aes256cbc=ou});var Ys=F(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En._hchacha20=void 0;var su=(t,e,r,n)=>{let o=t[0],s=t[1],i=t[2],a=t[3],c=e[0],d=e[1],
u=e[2],h=e[3],f=e[4],l=e[5],y=e[6],x=e[7],_=r[0],g=r[1],E=r[2],w=r[3];for(let N=0;N<20;N+=2)o=o+c|0,_=Q(_^o,16),f=f+_|0,c=Q(c^f,12),o=o+c|0,_=Q(_^o,8),f=f+_|0,c=
Q(c^f,7),s=s+d|0,g=Q(g^s,16),l=l+g|0,d=Q(d^l,12),s=s+d|0,g=Q(g^s,8),l=l+g|0,d=Q(d^l,7),i=i+u|0,E=Q(E^i,16),y=y+E|0,u=Q(u^y,12),i=i+u|0,E=Q(E^i,8),y=y+E|0,u=Q(u^
y,7),a=a+h|0,w=Q(w^a,16),x=x+w|0,h=Q(h^x,12),a=a+h|0,w=Q(w^a,8),x=x+w|0,h=Q(h^x,7),o=o+d|0,w=Q(w^o,16),y=y+w|0,d=Q(d^y,12),o=o+d|0,w=Q(w^o,8),y=y+w|0,d=Q(d^y,7),
s=s+u|0,_=Q(_^s,16),x=x+_|0,u=Q(u^x,12),s=s+u|0,_=Q(_^s,8),x=x+_|0,u=Q(u^x,7),i=i+h|0,g=Q(g^i,16),f=f+g|0,h=Q(h^f,12),i=i+h|0,g=Q(g^i,8),f=f+g|0,h=Q(h^f,7),a=a+
c|0,E=Q(E^a,16),l=l+E|0,c=Q(c^l,12),a=a+c|0,E=Q(E^a,8),l=l+E|0,c=Q(c^l,7);let A=0;n[A++]=o,n[A++]=s,n[A++]=i,n[A++]=a,n[A++]=_,n[A++]=g,n[A++]=E,n[A++]=w};En._hchacha20=
su;var Q=(t,e)=>t<<e|t>>>32-e});var zs=F(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.chacha20=He.xchacha20=void 0;var Sr=Ot(),Xs=vr(),iu=Ys(),cu=(t,e,r)=>{if(e.length!==
24)throw new Error("xchacha20's nonce must be 24 bytes");let n=new Uint32Array([1634760805,857760878,2036477234,1797285236]),o=new Uint32Array(8);(0,iu._hchacha20)(
n,(0,Sr.u32)(t),(0,Sr.u32)(e.subarray(0,16)),o);let s=new Uint8Array(12);return s.set([0,0,0,0]),s.set(e.subarray(16),4),(0,Xs._compat)("chacha20-poly1305",(0,Sr.
u8)(o),s,r)};He.xchacha20=cu;var au=(t,e,r)=>{if(e.length!==12)throw new Error("chacha20's nonce must be 12 bytes");return(0,Xs._compat)("chacha20-poly1305",t,e,
r)};He.chacha20=au});var $s=F(Te=>{"use strict";Object.defineProperty(Te,"__esModule",{value:!0});Te.symDecrypt=Te.symEncrypt=void 0;var uu=ks(),fu=zs(),Fs=Ot(),du=Rn(),Ar=ze(),lu=(t,e,r,n)=>Ws(
yu,t,e,r,n);Te.symEncrypt=lu;var hu=(t,e,r,n)=>Ws(bu,t,e,r,n);Te.symDecrypt=hu;function Ws(t,e,r,n,o){let s=e.symmetricAlgorithm;if(s==="aes-256-gcm")return t(uu.
aes256gcm,r,n,e.symmetricNonceLength,Ar.AEAD_TAG_LENGTH,o);if(s==="xchacha20")return t(fu.xchacha20,r,n,Ar.XCHACHA20_NONCE_LENGTH,Ar.AEAD_TAG_LENGTH,o);throw new Error(
"Not implemented")}function yu(t,e,r,n,o,s){let i=(0,du.randomBytes)(n),c=t(e,i,s).encrypt(r),d=c.length-o,u=c.subarray(0,d),h=c.subarray(d);return(0,Fs.concatBytes)(
i,h,u)}function bu(t,e,r,n,o,s){let i=r.subarray(0,n),a=t(e,Uint8Array.from(i),s),c=r.subarray(n),d=c.subarray(0,o),u=c.subarray(o);return a.decrypt((0,Fs.concatBytes)(
u,d))}});var Xe=F(jt=>{"use strict";var mu=jt&&jt.__createBinding||(Object.create?(function(t,e,r,n){n===void 0&&(n=r);var o=Object.getOwnPropertyDescriptor(e,r);(!o||("\
get"in o?!e.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,n,o)}):(function(t,e,r,n){n===void 0&&
(n=r),t[n]=e[r]})),vn=jt&&jt.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&mu(e,t,r)};Object.defineProperty(
jt,"__esModule",{value:!0});vn(Rs(),jt);vn(Ms(),jt);vn(Br(),jt);vn($s(),jt)});var Hr=F(An=>{"use strict";Object.defineProperty(An,"__esModule",{value:!0});An.PublicKey=void 0;var Qs=Ot(),Js=Re(),Sn=Xe(),Ir=class t{static fromHex(e,r=Js.ECIES_CONFIG.
ellipticCurve){return new t((0,Sn.hexToPublicKey)(r,e),r)}get _uncompressed(){return this.dataUncompressed!==null?this.dataUncompressed:this.data}constructor(e,r=Js.
ECIES_CONFIG.ellipticCurve){let n=(0,Sn.convertPublicKeyFormat)(r,e,!0),o=(0,Sn.convertPublicKeyFormat)(r,e,!1);this.data=n,this.dataUncompressed=n.length!==o.length?
o:null}toBytes(e=!0){return e?this.data:this._uncompressed}toHex(e=!0){return(0,Qs.bytesToHex)(this.toBytes(e))}decapsulate(e,r=!1){let n=this.toBytes(r),o=e.multiply(
this,r);return(0,Sn.getSharedKey)(n,o)}equals(e){return(0,Qs.equalBytes)(this.data,e.data)}};An.PublicKey=Ir});var ni=F(In=>{"use strict";Object.defineProperty(In,"__esModule",{value:!0});In.PrivateKey=void 0;var ti=Ot(),ei=Re(),Oe=Xe(),pu=Hr(),Tr=class t{static fromHex(e,r=ei.
ECIES_CONFIG.ellipticCurve){return new t((0,Oe.decodeHex)(e),r)}get secret(){return this.data}constructor(e,r=ei.ECIES_CONFIG.ellipticCurve){if(this.curve=r,e===
void 0)this.data=(0,Oe.getValidSecret)(r);else if((0,Oe.isValidPrivateKey)(r,e))this.data=e;else throw new Error("Invalid private key");this.publicKey=new pu.PublicKey(
(0,Oe.getPublicKey)(r,this.data),r)}toHex(){return(0,ti.bytesToHex)(this.data)}encapsulate(e,r=!1){let n=this.publicKey.toBytes(r),o=this.multiply(e,r);return(0,Oe.
getSharedKey)(n,o)}multiply(e,r=!1){return(0,Oe.getSharedPoint)(this.curve,this.data,e.toBytes(!0),r)}equals(e){return(0,ti.equalBytes)(this.data,e.data)}};In.PrivateKey=
Tr});var Or=F(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.PublicKey=Ce.PrivateKey=void 0;var gu=ni();Object.defineProperty(Ce,"PrivateKey",
{enumerable:!0,get:function(){return gu.PrivateKey}});var wu=Hr();Object.defineProperty(Ce,"PublicKey",{enumerable:!0,get:function(){return wu.PublicKey}})});var ii=F(Mt=>{"use strict";Object.defineProperty(Mt,"__esModule",{value:!0});Mt.PublicKey=Mt.PrivateKey=Mt.ECIES_CONFIG=void 0;Mt.encrypt=xu;Mt.decrypt=Bu;var _u=Ot(),
ri=Re(),Le=Or(),oi=Xe();function xu(t,e,r=ri.ECIES_CONFIG){let n=r.ellipticCurve,o=new Le.PrivateKey(void 0,n),s=t instanceof Uint8Array?new Le.PublicKey(t,n):Le.
PublicKey.fromHex(t,n),i=o.encapsulate(s,r.isHkdfKeyCompressed),a=o.publicKey.toBytes(r.isEphemeralKeyCompressed),c=(0,oi.symEncrypt)(r,i,e);return(0,_u.concatBytes)(
a,c)}function Bu(t,e,r=ri.ECIES_CONFIG){let n=r.ellipticCurve,o=t instanceof Uint8Array?new Le.PrivateKey(t,n):Le.PrivateKey.fromHex(t,n),s=r.ephemeralKeySize,i=new Le.
PublicKey(e.subarray(0,s),n),a=e.subarray(s),c=i.decapsulate(o,r.isHkdfKeyCompressed);return(0,oi.symDecrypt)(r,c,a)}var Eu=Re();Object.defineProperty(Mt,"ECIES\
_CONFIG",{enumerable:!0,get:function(){return Eu.ECIES_CONFIG}});var si=Or();Object.defineProperty(Mt,"PrivateKey",{enumerable:!0,get:function(){return si.PrivateKey}});
Object.defineProperty(Mt,"PublicKey",{enumerable:!0,get:function(){return si.PublicKey}})});var Cr=Rr(ii(),1),Lr=Rr(Xe(),1);var export_ECIES_CONFIG=Cr.ECIES_CONFIG;var export_PrivateKey=Cr.PrivateKey;var export_encrypt=Cr.encrypt;var export_getSharedKey=Lr.getSharedKey;var export_getSharedPoint=Lr.getSharedPoint;
var export_symDecrypt=Lr.symDecrypt;export{export_ECIES_CONFIG as ECIES_CONFIG,export_PrivateKey as PrivateKey,export_encrypt as encrypt,export_getSharedKey as getSharedKey,
export_getSharedPoint as getSharedPoint,export_symDecrypt as symDecrypt};
