const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Mr as e,t}from"./chunks/engine-Ati9_LXK.js";await e(e=>t(`apply`,e));export{};